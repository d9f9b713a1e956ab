import { PALETTES, type Palette, type PaletteName } from '../palettes.ts';
import type { Scene } from '../scene.ts';
import { createDice, type Dice } from './dice.ts';

/** What a composition is drawn with. */
export type Easel = {
  scene: Scene;
  light: PaletteName;
  colours: Palette;
  dice: Dice;
  /** Lamps are lit. */
  isDark: boolean;
};

/** A composition on a sheet of 1200 × 800; its art as SVG elements. */
export type Composition = (easel: Easel) => string;

/** The easel for a scene. */
export function createEasel(scene: Scene): Easel {
  return {
    scene,
    light: scene.palette,
    colours: PALETTES[scene.palette],
    // Scenes of neighbouring seeds share their layout's number, and should share nothing else.
    dice: createDice((scene.seed ^ 0x9e3779b9) >>> 0),
    isDark: scene.palette === 'night' || scene.palette === 'dusk',
  };
}

/** The composition that a seed chooses: what is said about a scene (alt-text.ts) counts by the seed in the same way. */
export function chooseLayout(scene: Scene, layouts: readonly Composition[]): Composition {
  const layout = layouts[scene.seed % layouts.length];
  if (layout === undefined) throw new Error('A kind of scene without a layout');
  return layout;
}

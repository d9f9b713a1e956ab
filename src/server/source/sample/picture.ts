import type { ImageRecord } from '../../store/records.ts';
import { altOf } from './alt-text.ts';
import type { PaletteName } from './palettes.ts';
import { createRandom, hashOf, itemAt } from './random.ts';
import { formatScene, placeholderOf, type Scene, type SceneKind } from './scene.ts';

/** Raised when the drawings change, so that readers' devices fetch them anew. */
const DRAWING = 1;

/** The sides of a lead picture. */
const LEAD = { width: 1600, height: 1067 };

const LIGHTS: Record<'winter' | 'spring' | 'summer' | 'autumn', PaletteName[]> = {
  winter: ['winter', 'overcast', 'night', 'dusk', 'winter', 'dawn'],
  spring: ['day', 'dawn', 'overcast', 'day', 'dusk', 'night'],
  summer: ['summer', 'day', 'dawn', 'summer', 'dusk'],
  autumn: ['autumn', 'overcast', 'dusk', 'night', 'autumn', 'dawn'],
};

/** A light that suits the month. */
export function lightOf(month: number, seed: number): PaletteName {
  const season = itemAt(
    ['winter', 'spring', 'summer', 'autumn'] as const,
    Math.floor((month % 12) / 3),
  );
  return itemAt(LIGHTS[season], seed);
}

/** A scene with the people or figures that its kind calls for. */
export function sceneOf(
  kind: SceneKind,
  { seed, palette, series }: { seed: number; palette: PaletteName; series?: number[] | undefined },
): Scene {
  const scene: Scene = { kind, seed, palette };
  if (kind === 'chart') return { ...scene, series: series ?? someSeries(seed) };
  if (kind === 'portrait') return { ...scene, figures: 1 };
  if (kind === 'meeting') return { ...scene, figures: 2 + (seed % 4) };
  if (kind === 'crowd') return { ...scene, figures: 7 + (seed % 6) };
  return scene;
}

/** The picture of a scene; its alt text says what the scene shows unless it is given. */
export function pictureOf(
  id: string,
  scene: Scene,
  { alt = altOf(scene), width = LEAD.width, height = LEAD.height } = {},
): ImageRecord {
  const url = formatScene(scene);
  const version = hashOf(url, width, height, DRAWING).toString(16).padStart(8, '0');
  return { id, version, url, width, height, alt, placeholder: placeholderOf(scene) };
}

function someSeries(seed: number): number[] {
  const random = createRandom(seed);
  const drift = random() * 2 - 0.8;
  let value = 30 + random() * 40;
  return Array.from({ length: 8 + Math.floor(random() * 7) }, () => {
    value = Math.max(4, value + drift + (random() - 0.5) * 14);
    return Math.round(value);
  });
}

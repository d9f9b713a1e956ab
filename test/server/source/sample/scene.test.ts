import { describe, expect, it } from 'vitest';
import { PALETTE_NAMES } from '../../../../src/server/source/sample/palettes.ts';
import {
  formatScene,
  parseScene,
  placeholderOf,
  SCENE_KINDS,
  type Scene,
} from '../../../../src/server/source/sample/scene.ts';

describe('a scene', () => {
  it('comes back from its address as it was', () => {
    const scenes: Scene[] = SCENE_KINDS.flatMap((kind) =>
      PALETTE_NAMES.map((palette) => ({
        kind,
        seed: 4_294_967_295,
        palette,
        figures: 3,
        series: [1, -2.5, 30],
      })),
    );

    const parsed = scenes.map((scene) => parseScene(formatScene(scene)));

    expect(parsed).toEqual(scenes);
  });

  it.each([
    'https://example.org/a.jpg',
    'sample:harbour',
    'sample:spaceship?seed=1&palette=day',
    'sample:harbour?seed=1&palette=neon',
    'sample:harbour?seed=-1&palette=day',
    'sample:harbour?seed=4294967296&palette=day',
    'sample:meeting?seed=1&palette=day&figures=400',
    'sample:meeting?seed=1&palette=day&figures=0',
    `sample:chart?seed=1&palette=day&series=${'1,'.repeat(60)}1`,
    'sample:chart?seed=1&palette=day&series=1e9',
  ])('is not read from %s', (url) => {
    const scene = parseScene(url);

    expect(scene).toBeUndefined();
  });

  it('has a placeholder of its palette', () => {
    const colours = PALETTE_NAMES.map((palette) =>
      placeholderOf({ kind: 'harbour', seed: 1, palette }),
    );

    expect(new Set(colours).size).toBe(PALETTE_NAMES.length);
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});

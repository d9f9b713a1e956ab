import sharp from 'sharp';
import { expect, test } from 'vitest';
import { resizePicture } from '../../../../../src/server/media/resize-picture.ts';
import { drawScene } from '../../../../../src/server/source/sample/drawing/draw-scene.ts';
import { PALETTE_NAMES } from '../../../../../src/server/source/sample/palettes.ts';
import {
  SCENE_KINDS,
  type Scene,
  type SceneKind,
} from '../../../../../src/server/source/sample/scene.ts';

const LEAD = { width: 800, height: 533 };

/** A scene as the newsroom asks for it. */
function aScene(kind: SceneKind, seed: number): Scene {
  const palette = PALETTE_NAMES[seed % PALETTE_NAMES.length] ?? 'day';
  const scene: Scene = { kind, seed, palette };
  if (kind === 'chart') return { ...scene, series: [12, 14, 13, 19, 24, 22, 30 + (seed % 9)] };
  if (kind === 'portrait') return { ...scene, figures: 1 };
  if (kind === 'meeting' || kind === 'crowd') return { ...scene, figures: 2 + (seed % 6) };
  return scene;
}

const pixelsOf = async (scene: Scene, size: { width: number; height: number }) =>
  sharp(Buffer.from(drawScene(scene, size)))
    .flatten({ background: '#ff00ff' })
    .raw()
    .toBuffer();

test.for(SCENE_KINDS)('a %s is drawn alike every time', (kind) => {
  const drawings = [1, 2, 3].map(() => drawScene(aScene(kind, 71), LEAD));

  expect(new Set(drawings).size).toBe(1);
});

test.for(SCENE_KINDS)('two dozen scenes of a %s are two dozen pictures', async (kind) => {
  const pictures = await Promise.all(
    Array.from({ length: 24 }, async (_, seed) =>
      pixelsOf({ ...aScene(kind, seed), palette: 'day' }, { width: 60, height: 40 }),
    ),
  );

  const distances = pictures.flatMap((picture, place) =>
    pictures.slice(place + 1).map((other) => differenceOf(picture, other)),
  );

  // In thousandths of what black and white differ by.
  expect(Math.min(...distances)).toBeGreaterThan(2);
  expect(median(distances)).toBeGreaterThan(40);
});

test.for(SCENE_KINDS)('a %s holds no lettering, no script, and nothing from elsewhere', (kind) => {
  for (let seed = 0; seed < 12; seed++) {
    const drawing = drawScene(aScene(kind, seed), LEAD);

    expect(drawing).not.toMatch(
      /<(?:text|tspan|script|image|use|style|foreignObject|a)\b|href|url\((?!#)/,
    );
    expect(drawing).not.toMatch(/NaN|undefined|Infinity|\[object/);
  }
});

test.for(SCENE_KINDS)('a %s fills its sheet in every proportion', async (kind) => {
  const sizes = [LEAD, { width: 120, height: 80 }, { width: 96, height: 96 }];

  for (const [seed, size] of [...sizes, ...sizes].entries()) {
    const picture = sharp(Buffer.from(drawScene(aScene(kind, seed), size)));

    expect(await picture.metadata()).toMatchObject(size);
    expect((await picture.stats()).isOpaque, `seed ${seed}`).toBe(true);
  }
});

test.for(SCENE_KINDS)('a lead picture of a %s stays under 25 kB', async (kind) => {
  const sizes = await Promise.all(
    [3, 4, 5].map(async (seed) => {
      const svg = Buffer.from(drawScene(aScene(kind, seed), LEAD));
      return (await resizePicture(svg, { width: LEAD.width, format: 'avif' })).byteLength;
    }),
  );

  expect(Math.max(...sizes)).toBeLessThan(18_000);
  expect(Math.min(...sizes)).toBeGreaterThan(1_500);
});

test.for(SCENE_KINDS)('a %s takes less than 150 ms of processor time to draw', async (kind) => {
  const scene = aScene(kind, 9);
  await pixelsOf(scene, LEAD);
  const before = process.cpuUsage();

  await pixelsOf(aScene(kind, 10), LEAD);

  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(150);
});

test.for(SCENE_KINDS)('a %s looks different in every light', async (kind) => {
  const pictures = await Promise.all(
    PALETTE_NAMES.map(async (palette) =>
      pixelsOf({ ...aScene(kind, 6), palette }, { width: 60, height: 40 }),
    ),
  );

  const distances = pictures.flatMap((picture, place) =>
    pictures.slice(place + 1).map((other) => differenceOf(picture, other)),
  );
  expect(Math.min(...distances)).toBeGreaterThan(10);
});

test.for([0, 1, 2, 3])(
  'a chart shows its values, the higher the higher (layout %i)',
  async (seed) => {
    const inkOnEachSide = async (series: number[]) => {
      const scene: Scene = { kind: 'chart', seed, palette: 'overcast', series };
      const pixels = await pixelsOf(scene, { width: 60, height: 40 });
      const paper = [...pixels.subarray(0, 3)];
      const isInk = (x: number, y: number) =>
        paper.some((channel, at) => Math.abs(channel - (pixels[(y * 60 + x) * 3 + at] ?? 0)) > 30);
      // Between the ceiling and the middle of the plot, where only the high values reach.
      const count = (from: number, to: number) =>
        range(from, to).flatMap((x) => range(8, 20).filter((y) => isInk(x, y))).length;
      return { left: count(4, 20), right: count(40, 56) };
    };

    const rising = await inkOnEachSide([1, 2, 3, 5, 8, 9]);
    const falling = await inkOnEachSide([9, 8, 5, 3, 2, 1]);

    expect(rising.right).toBeGreaterThan(rising.left + 60);
    expect(falling.left).toBeGreaterThan(falling.right + 60);
  },
);

test.for([
  [[]],
  [[7]],
  [[5, 5, 5, 5]],
  [[-4, 3, -9]],
  [[0, 0]],
  [Array.from({ length: 40 }, (_, place) => place * 1e6)],
])('a chart is drawn of %j', async ([series = []]) => {
  for (let seed = 0; seed < 4; seed++) {
    const drawing = drawScene({ kind: 'chart', seed, palette: 'day', series }, LEAD);

    expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
    expect((await sharp(Buffer.from(drawing)).metadata()).width).toBe(LEAD.width);
  }
});

function differenceOf(one: Buffer, other: Buffer): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return (1000 * sum) / (255 * one.length);
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, place) => from + place);

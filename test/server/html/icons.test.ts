import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawIcons } from '../../installed/draw-icons.ts';

const PUBLIC = join(import.meta.dirname, '../../../public');
const drawn = await drawIcons();
const pixels = (file: Buffer | string) =>
  sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

it.each([...drawn])('%s is what its source looks like', async (name, file) => {
  const committed = await pixels(await readFile(join(PUBLIC, name)));

  expect(committed.data.equals((await pixels(file)).data)).toBe(true);
});

it.each([192, 512])(
  'the maskable icon of %i pixels fills its square, and loses nothing to a circle of 80 %%',
  async (size) => {
    const { data, info } = await pixels(join(PUBLIC, `icons/maskable-${size}.png`));

    const painted = figureIn(data, info.width);

    expect(data.filter((_, at) => at % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
    expect(painted.length).toBeGreaterThan(size);
    expect(Math.max(...painted)).toBeLessThanOrEqual(0.4 * size);
  },
);

it('an icon that is not maskable would lose something, which the measure sees', async () => {
  const { data, info } = await pixels(join(PUBLIC, 'icons/any-512.png'));

  expect(Math.max(...figureIn(data, info.width))).toBeGreaterThan(0.4 * 512);
});

it.each([192, 512])('the monochrome icon of %i pixels is a figure on nothing', async (size) => {
  const { data } = await pixels(join(PUBLIC, `icons/monochrome-${size}.png`));

  const alphas = data.filter((_, at) => at % 4 === 3);

  expect(alphas[0]).toBe(0);
  expect(alphas.filter((alpha) => alpha === 255).length).toBeGreaterThan(0.05 * size * size);
  expect(alphas.filter((alpha) => alpha === 0).length).toBeGreaterThan(0.5 * size * size);
});

it('the touch icon measures 180 pixels and is opaque', async () => {
  const { data, info } = await pixels(join(PUBLIC, 'apple-touch-icon.png'));

  expect([info.width, info.height]).toEqual([180, 180]);
  expect(data.filter((_, at) => at % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
});

/** How far from the middle everything is that differs from the ground in the corner. */
function figureIn(data: Buffer, width: number): number[] {
  const [ground = 0] = data.subarray(1);
  const middle = (width - 1) / 2;
  return Array.from({ length: data.length / 4 }, (_, at) => at)
    .filter((at) => Math.abs((data[at * 4 + 1] ?? 0) - ground) > 8)
    .map((at) => Math.hypot((at % width) - middle, Math.floor(at / width) - middle));
}

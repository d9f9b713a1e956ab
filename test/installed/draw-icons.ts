import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const ROOT = join(import.meta.dirname, '../..');
/** What every icon of the application is drawn from. */
const SOURCE = join(ROOT, 'public/favicon.svg');
/** The signs of the interface, which stand for what a shortcut opens. */
const SIGNS = join(ROOT, 'src/client/components/icon.tsx');
const SHORTCUTS = ['latest', 'saved'];
/** The colours of those, and of what is behind a source that is not opaque. */
const PAPER = { r: 0xfb, g: 0xfa, b: 0xf7 };
const FIGURE = { r: 0x8c, g: 0x1d, b: 0x18 };
/** A launcher may cut a maskable icon down to a circle of 80 % of its width; so large, the figure stays within. */
const WITHIN_MASK = 0.85;

/** Every icon of the application by its name under public, drawn from the one source. */
export async function drawIcons(): Promise<Map<string, Buffer>> {
  const names = { 'apple-touch-icon.png': await opaque(180) } as Record<string, Buffer>;
  for (const size of [192, 512]) {
    names[`icons/any-${size}.png`] = await opaque(size);
    names[`icons/maskable-${size}.png`] = await maskable(size);
    names[`icons/monochrome-${size}.png`] = await monochrome(size);
  }
  for (const name of SHORTCUTS) names[`icons/${name}-96.png`] = await shortcut(name);
  return new Map(Object.entries(names));
}

const opaque = async (size: number) => encode(await draw(size));

async function maskable(size: number) {
  const inner = Math.round((size * WITHIN_MASK) / 2) * 2;
  const margin = (size - inner) / 2;
  const drawn = await draw(inner);
  const [r = 0, g = 0, b = 0] = await sharp(drawn).raw().toBuffer();
  const sides = { top: margin, bottom: margin, left: margin, right: margin };
  return encode(
    await sharp(drawn)
      .extend({ ...sides, background: { r, g, b } })
      .toBuffer(),
  );
}

/** The figure alone, as far in as a maskable one, for platforms that colour it themselves: what differs from the ground in the corner, as opaque as it differs. */
async function monochrome(size: number) {
  const data = await sharp(await maskable(size))
    .removeAlpha()
    .raw()
    .toBuffer();
  const [r = 0, g = 0, b = 0] = data;
  const differences = Array.from({ length: size * size }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 3);
    return Math.max(Math.abs(red - r), Math.abs(green - g), Math.abs(blue - b));
  });
  const most = differences.reduce((one, other) => Math.max(one, other));
  const alpha = differences.map((difference) => Math.round((255 * difference) / most));
  const white = { create: { width: size, height: size, channels: 3 as const, background: '#fff' } };
  return sharp(white)
    .joinChannel(Buffer.from(alpha), { raw: { width: size, height: size, channels: 1 } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** A sign of the interface, in the colours of the others; its module is read as text, since Node runs no JSX. */
async function shortcut(name: string) {
  const [, path] = new RegExp(`\\b${name}: '(.+?)'`).exec(readFileSync(SIGNS, 'utf8')) ?? [];
  if (path === undefined) throw new Error(`The interface has no sign "${name}".`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="-6 -6 36 36"><path fill="none" stroke="rgb(${Object.values(FIGURE).join()})" stroke-width="2" d="${path}"/></svg>`;
  return encode(await sharp(Buffer.from(svg)).flatten({ background: PAPER }).png().toBuffer());
}

/** The source at a size, in pixels of its own. */
const draw = (size: number) =>
  sharp(SOURCE, { density: (72 * size) / 64 })
    .resize(size, size)
    .flatten({ background: PAPER })
    .png()
    .toBuffer();

const encode = (drawn: Buffer) =>
  sharp(drawn).png({ palette: true, compressionLevel: 9 }).toBuffer();

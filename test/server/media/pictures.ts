import sharp, { type Create } from 'sharp';

type Kind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

/** A picture in one colour with a darker field in its upper left quarter, so that its orientation shows. */
export async function aPicture({
  width = 900,
  height = 600,
  kind = 'jpeg',
  background = '#c06040',
}: { width?: number; height?: number; kind?: Kind; background?: Create['background'] } = {}) {
  const field = { width: width >> 1, height: height >> 1, channels: 3 as const };
  const corner = await sharp({ create: { ...field, background: '#202020' } })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 4, background } })
    .composite([{ input: corner, left: 0, top: 0 }])
    .toFormat(kind)
    .toBuffer();
}

export const SVG = Buffer.from(
  '<?xml version="1.0"?>\n<!-- a picture -->\n<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><script>alert(1)</script></svg>',
);

/** What a picture is, by its bytes. */
export async function sizeOf(bytes: Buffer) {
  const { format, width, height } = await sharp(bytes).metadata();
  return { format, width, height };
}

/** The colour at a place, in thousandths of the sides. */
export async function colourAt(bytes: Buffer, x: number, y: number) {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [column, row] = [Math.floor((x * info.width) / 1000), Math.floor((y * info.height) / 1000)];
  const at = (row * info.width + column) * 3;
  return [...data.subarray(at, at + 3)];
}

export const isDark = ([red = 255]: number[]) => red < 90;

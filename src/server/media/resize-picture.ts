import sharp, { type Sharp } from 'sharp';
import type { ImageFormat } from '../../shared/image.ts';
import { PictureRefusal } from './picture-refusal.ts';

export const MOST_PIXELS = 40_000_000;

/** What WebP can hold is 16,383. */
const TALLEST = 16_000;

const SECONDS = 10;

/** What shines through a transparent picture where the format has no transparency: the page's paper. */
const PAPER = '#fbfaf7';

/** A picture in a width, or in its own when that is less, upright, in sRGB, without anything about camera or place; of an animation the first frame. Runs in libvips' threads. Throws a `PictureRefusal` for what cannot be decoded. */
export async function resizePicture(
  original: Buffer,
  { width, format }: { width: number; format: ImageFormat },
): Promise<Buffer> {
  const picture = sharp(original, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .timeout({ seconds: SECONDS })
    .autoOrient()
    .resize({ width, height: TALLEST, fit: 'inside', withoutEnlargement: true });
  try {
    return await encode(picture, format);
  } catch (error) {
    throw new PictureRefusal('refused', error instanceof Error ? error.message : 'cannot be read');
  }
}

/** Qualities at which a drawn lead picture of 800 pixels stays well under 25 kB, and faces in photographs stay clean. */
async function encode(picture: Sharp, format: ImageFormat): Promise<Buffer> {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 50, effort: 2 }).toBuffer();
    case 'webp':
      return picture.webp({ quality: 72, smartSubsample: true }).toBuffer();
    case 'jpg':
      return picture.flatten({ background: PAPER }).jpeg({ quality: 74, mozjpeg: true }).toBuffer();
  }
}

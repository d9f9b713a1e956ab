import sharp from 'sharp';
import { formatOf } from './picture-format.ts';
import { PictureRefusal } from './picture-refusal.ts';
import { MOST_PIXELS } from './resize-picture.ts';

/** Throws a `PictureRefusal` for bytes that are no picture of a kind we read, an SVG, or of more than 40 megapixels; decodes nothing. */
export async function checkOriginal(bytes: Buffer): Promise<void> {
  const format = formatOf(bytes);
  if (format === 'svg') throw new PictureRefusal('refused', 'an SVG, which can hold scripts');
  if (format === undefined) throw new PictureRefusal('refused', 'not a picture that can be read');
  // The limit is told in words below, so the library's own stays off.
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw new PictureRefusal('refused', error instanceof Error ? error.message : 'not readable');
    });
  if (width * height > MOST_PIXELS) {
    throw new PictureRefusal('refused', `${width} × ${height} is more than 40 megapixels`);
  }
}

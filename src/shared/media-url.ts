import type { ImageFormat, NewsImage } from './image.ts';

/** Address of a picture in one width and format; immutable, since its version changes when the file does. */
export function mediaUrl(
  image: Pick<NewsImage, 'id' | 'version'>,
  width: number,
  format: ImageFormat,
): string {
  return `/media/${encodeURIComponent(image.id)}-${image.version}/${width}.${format}`;
}

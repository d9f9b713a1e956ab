import type { ImageFormat, NewsImage } from './image.ts';

/** Address of a picture in one width and format; immutable, since its version changes when the file does. */
export function mediaUrl(
  image: Pick<NewsImage, 'id' | 'version'>,
  width: number,
  format: ImageFormat,
): string {
  return `/media/${encodeURIComponent(image.id)}-${image.version}/${width}.${format}`;
}

/** Of share pictures, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 };

/** Address of a story's share picture; it changes with each edit, so that the picture can be kept for ever. */
export function shareUrl({ slug, updatedAt }: { slug: string; updatedAt: string }): string {
  return `/media/share/${encodeURIComponent(slug)}/${Date.parse(updatedAt).toString(36)}.png`;
}

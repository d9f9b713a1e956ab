import type { ImageFormat, NewsImage } from './image.ts';

/** Address of a picture in one width and format; immutable, since its version changes when the file does, but for one that only this reader may be shown. */
export function mediaUrl(
  { id, version, sealed }: Pick<NewsImage, 'id' | 'version' | 'sealed'>,
  width: number,
  format: ImageFormat,
): string {
  const folder =
    sealed === undefined
      ? `/media/${encodeURIComponent(id)}-${version}`
      : `/api/private/media/${sealed}`;
  return `${folder}/${width}.${format}`;
}

/** Of share pictures, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 };

/** Address of a story's share picture; it changes with each edit, so that the picture can be kept for ever. */
export function shareUrl({ slug, updatedAt }: { slug: string; updatedAt: string }): string {
  return `/media/share/${encodeURIComponent(slug)}/${Date.parse(updatedAt).toString(36)}.png`;
}

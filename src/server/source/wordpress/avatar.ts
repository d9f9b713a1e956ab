import type { ImageRecord } from '../../store/records.ts';
import { strayPicture } from './picture-book.ts';

/** The largest avatar that may be shown; undefined where there is none, as with those of a service elsewhere. */
export function avatarOf(
  avatars: Record<string, string>,
  mayShow: (url: string) => boolean,
): ImageRecord | undefined {
  const [size, url] = Object.entries(avatars).toSorted(
    ([one], [other]) => Number(other) - Number(one),
  )[0] ?? ['', ''];
  const side = Number(size);
  if (!(side > 0) || !URL.canParse(url) || !mayShow(url)) return undefined;
  return strayPicture({ src: url, width: side, height: side, alt: '' }, new URL(url).origin);
}

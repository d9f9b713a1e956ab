import { createHash } from 'node:crypto';
import type { ImageRecord } from '../../store/records.ts';
import type { PictureReference } from '../article-html/article-context.ts';
import { plainLine, plainText } from '../article-html/plain-text.ts';
import { splitCredit } from './split-credit.ts';
import type { WireMedia } from './wire-records.ts';

/** A picture of the site's media library. */
export type Picture = { image: ImageRecord; caption: string; credit: string };

/** WordPress's own originals are at most 2,560 pixels wide; from what is much larger, one of its sizes is taken. */
const MOST_ORIGINAL = 2600;
const MOST_SIZE = 2400;

/** The picture that an item of the media library is; undefined when it is none that can be laid out: no picture, a drawing as SVG, or of unknown size. */
export function pictureOf(media: WireMedia): Picture | undefined {
  if (media.media_type !== 'image' || /svg/i.test(media.mime_type)) return undefined;
  const file = chooseFile(media);
  if (file === undefined) return undefined;
  const said = splitCredit(plainText(media.caption.rendered));
  return {
    image: {
      id: String(media.id),
      version: hash(`${file.source_url} ${media.modified_gmt}`),
      url: file.source_url,
      width: file.width,
      height: file.height,
      alt: plainLine(media.alt_text),
      placeholder: null,
    },
    caption: said.caption,
    credit: said.credit || plainLine(media.media_details.image_meta.credit),
  };
}

/** A picture that a body shows without its being in the media library; undefined when the body does not say how large it is. */
export function strayPicture(
  { src, width, height, alt }: PictureReference,
  home: string,
): ImageRecord | undefined {
  const url = URL.parse(src, `${home}/`);
  if (url === null || !/^https?:$/.test(url.protocol) || /\.svgz?$/i.test(url.pathname)) {
    return undefined;
  }
  if (width === undefined || height === undefined) return undefined;
  const name = hash(url.href);
  return { id: `u${name}`, version: name, url: url.href, width, height, alt, placeholder: null };
}

function chooseFile({ source_url, media_details: details }: WireMedia) {
  const original = { source_url, width: details.width, height: details.height };
  const isKnown = ({ width, height, source_url: url }: typeof original) =>
    width > 0 && height > 0 && URL.canParse(url);
  if (isKnown(original) && original.width <= MOST_ORIGINAL) return original;
  const largest = Object.values(details.sizes)
    .filter((size) => isKnown(size) && size.width <= MOST_SIZE && isWhole(size, original))
    .toSorted((one, other) => other.width - one.width)[0];
  return largest ?? (isKnown(original) ? original : undefined);
}

type Size = { width: number; height: number };

/** Thumbnails are cut; a size of the whole picture has its proportions. */
function isWhole(size: Size, original: Size): boolean {
  if (original.width === 0 || original.height === 0) return true;
  return Math.abs(size.height - (size.width * original.height) / original.width) < 2;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

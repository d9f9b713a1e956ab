import type { Article } from '../../../shared/article.ts';
import type { ImageFormat, NewsImage } from '../../../shared/image.ts';
import { mediaUrl } from '../../../shared/media-url.ts';
import { picturesIn } from '../../../shared/pictures-in.ts';

/** What a device draws pictures with. */
export type Screen = {
  /** Of the window, in pixels of CSS. */
  width: number;
  /** Device pixels for one of CSS. */
  ratio: number;
  format: ImageFormat;
};

/** The widest that each is drawn, in pixels of CSS: above a story, in its text, and on a card. */
const LEAD = 800;
const TEXT = 592;
const CARD = 220;

/** The files in which a device draws a story's pictures: the lead picture above the text and on a card, the others in the text. */
export function picturesDrawn({ image, body }: Article, screen: Screen): string[] {
  const lead = image === null ? [] : [fileOf(image, LEAD, screen), fileOf(image, CARD, screen)];
  const others = picturesIn(body).map((each) => fileOf(each, TEXT, screen));
  return [...new Set([...lead, ...others])];
}

function fileOf(image: NewsImage, most: number, { width, ratio, format }: Screen): string {
  const drawn = Math.min(width, most) * ratio;
  const served = image.widths.find((each) => each >= drawn) ?? image.widths.at(-1) ?? image.width;
  return mediaUrl(image, served, format);
}

/** What this device draws with now. */
export async function readScreen(): Promise<Screen> {
  return { width: innerWidth, ratio: devicePixelRatio, format: await bestFormat() };
}

/** The smallest format that this browser says it decodes; every browser that we build for decodes the other. */
async function bestFormat(): Promise<ImageFormat> {
  if (!('ImageDecoder' in window)) return 'webp';
  return (await ImageDecoder.isTypeSupported('image/avif')) ? 'avif' : 'webp';
}

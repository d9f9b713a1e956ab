import type { Block } from '../../../shared/block.ts';
import type { ImageRecord } from '../../store/records.ts';
import { newsImage } from '../../store/news-image.ts';
import type { PictureReference } from '../article-html/article-context.ts';
import { compileArticle } from '../article-html/compile-article.ts';
import { ArticleTooLarge } from '../article-html/parse-bounded.ts';
import type { Log } from './log.ts';
import { strayPicture, type Picture } from './picture-book.ts';
import { createLinkResolver } from './site-address.ts';
import type { WirePost } from './wire-post.ts';

/** What is known besides a body itself. */
export type BodyContext = {
  home: string;
  /** Pictures of the media library, those that may be shown. */
  pictures: Map<number, Picture>;
  /** Whether pictures of an address may be shown, and recordings played. */
  mayShow: (url: string) => boolean;
  log: Log;
};

/** The body of a story or a page as blocks, with the pictures that it shows. */
export function compileBody(
  { id, content }: Pick<WirePost, 'id' | 'content'>,
  { kind, ...context }: BodyContext & { kind: 'story' | 'page' },
): { blocks: Block[]; images: ImageRecord[] } {
  try {
    return compileContent(content, context);
  } catch (error) {
    if (!(error instanceof ArticleTooLarge)) throw error;
    context.log.once(`The ${kind} with the id ${id} appears without its text: ${error.message}.`);
    return { blocks: [], images: [] };
  }
}

/** As `compileBody`, of what a body says alone; throws an `ArticleTooLarge`. */
export function compileContent(
  content: WirePost['content'],
  context: Omit<BodyContext, 'log'>,
): { blocks: Block[]; images: ImageRecord[] } {
  // What is behind a password is not the text but the form that asks for it.
  if (content.protected) return { blocks: [], images: [] };
  const images = new Map<string, ImageRecord>();
  const findImage = (reference: PictureReference) => {
    const image = imageOf(reference, context);
    if (image === undefined) return undefined;
    images.set(image.id, image);
    // What it shows may be said differently in each body.
    return newsImage({ ...image, alt: reference.alt || image.alt });
  };
  const blocks = compileArticle(content.rendered, {
    resolveLink: createLinkResolver(context.home),
    findImage,
    mayPlay: context.mayShow,
  });
  return { blocks, images: [...images.values()] };
}

/** Ids of the pictures of the media library that a body names. */
export function pictureIdsIn(html: string): number[] {
  return Array.from(html.matchAll(/\bwp-image-(\d{1,15})\b/g), ([, id]) => Number(id));
}

function imageOf(
  reference: PictureReference,
  { pictures, mayShow, home }: Omit<BodyContext, 'log'>,
): ImageRecord | undefined {
  const known = reference.id === undefined ? undefined : pictures.get(Number(reference.id))?.image;
  if (known !== undefined) return known;
  const stray = strayPicture(reference, home);
  return stray !== undefined && mayShow(stray.url) ? stray : undefined;
}

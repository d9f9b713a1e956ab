import type { Article } from '../../../../shared/article.ts';
import type { Figure } from '../../../../shared/block.ts';

/** The picture above a story's text; undefined where there is none. */
export function leadOf({ image, imageCaption, imageCredit }: Article): Figure | undefined {
  if (image === null) return undefined;
  return { image, caption: imageCaption === '' ? [] : [imageCaption], credit: imageCredit };
}

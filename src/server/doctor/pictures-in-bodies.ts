import { compileArticle } from '../source/article-html/compile-article.ts';
import type { PictureReference } from '../source/article-html/article-context.ts';
import { ArticleTooLarge } from '../source/article-html/parse-bounded.ts';
import type { Visit } from './visit-site.ts';

/** Addresses of the pictures in the texts of free stories: those of the media library, and those from elsewhere. */
export function picturesInBodies({
  sample,
  categories,
  site,
}: Pick<Visit, 'sample' | 'categories' | 'site'>): { library: string[]; strays: string[] } {
  const found: { library: string[]; strays: string[] } = { library: [], strays: [] };
  const take = ({ id, src }: PictureReference) => {
    const url = URL.parse(src, `${site.url}/`);
    if (url !== null && /^https?:$/.test(url.protocol)) {
      found[id === undefined ? 'strays' : 'library'].push(url.href);
    }
    return undefined;
  };
  for (const { content, categories: filed } of sample.posts) {
    if (content.protected || categories.book.isPremium(filed)) continue;
    try {
      compileArticle(content.rendered, { resolveLink: () => undefined, findImage: take });
    } catch (error) {
      // Its text does not appear, and so neither do its pictures.
      if (!(error instanceof ArticleTooLarge)) throw error;
    }
  }
  return found;
}

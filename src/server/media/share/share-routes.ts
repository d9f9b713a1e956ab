import { Hono } from 'hono';
import type { Article } from '../../../shared/article.ts';
import { shareUrl } from '../../../shared/media-url.ts';
import type { Store } from '../../store/store.ts';
import { answerPicture, noPicture, presentPicture } from '../answer-picture.ts';
import type { Media } from '../create-media.ts';
import { shareCard } from './share-card.ts';

/** `/:slug/:edition.png`: what a story's link is shown with elsewhere, one picture for each story. Any other edition leads to the present one. */
export function shareRoutes({
  store,
  media,
}: {
  store: Pick<Store, 'readSite' | 'findArticle'>;
  media: Pick<Media, 'drawShare'>;
}) {
  return new Hono().get('/:slug/:file', async (c) => {
    const { slug, file } = c.req.param();
    if (!/^[0-9a-z]+\.png$/.test(file)) return noPicture(c, 'Share pictures are served as png.');
    const site = store.readSite();
    const article = findPresent(store, slug);
    if (site === undefined || article === undefined) {
      return noPicture(c, 'There is no story at that address.');
    }
    const address = shareUrl(article);
    if (address !== `/media/share/${encodeURIComponent(slug)}/${file}`) {
      return presentPicture(c, address);
    }
    return answerPicture(c, async () => media.drawShare(shareCard(article, site)), {
      type: 'image/png',
      // Where links are shared, the picture stands on pages of others.
      policy: 'cross-origin',
    });
  });
}

/** The story of a slug, or of the one that it has had since. */
function findPresent(store: Pick<Store, 'findArticle'>, slug: string): Article | undefined {
  const found = store.findArticle(slug);
  if (found?.kind === 'article') return found.article;
  return found?.kind === 'moved' ? findPresent(store, found.slug) : undefined;
}

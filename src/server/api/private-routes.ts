import { Hono } from 'hono';
import { privateArticleApiUrl } from '../../shared/api-urls.ts';
import type { Article } from '../../shared/article.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { PictureSeal } from '../accounts/picture-seal.ts';
import { sealPictures } from '../accounts/seal-pictures.ts';
import type { SessionKeeper } from '../accounts/session-keeper.ts';
import type { Environment } from '../environment.ts';
import type { Store } from '../store/store.ts';
import { onApiError } from './on-api-error.ts';
import { ProblemError, SignedOut, Unavailable } from './problem-error.ts';
import { requireArticle } from './require-article.ts';

export type PrivateDependencies = {
  store: Pick<Store, 'findArticle' | 'readSite' | 'settleLinks'>;
  accounts: Pick<Accounts, 'readBody'>;
  keeper: Pick<SessionKeeper, 'open' | 'drop'>;
  pictureSeal: Pick<PictureSeal, 'seal'>;
  environment: Pick<Environment, 'PREMIUM_LABEL' | 'SUBSCRIBE_URL'>;
};

/** `/private/…`: what is for one reader alone, and kept nowhere. */
export function privateRoutes({
  store,
  accounts,
  keeper,
  pictureSeal,
  environment,
}: PrivateDependencies) {
  /** Which subscription is missing, and what helps. */
  function noSubscription(reader: string): ProblemError {
    const site = store.readSite();
    const newsroom = site?.name ?? 'the newsroom';
    const offer = environment.SUBSCRIBE_URL ?? site?.url;
    return new ProblemError(
      403,
      `You are signed in as ${reader}, whose account with ${newsroom} does not include ${environment.PREMIUM_LABEL}. Subscribe${offer === undefined ? '' : ` at ${offer}`}, or sign in with the account that has the subscription.`,
    );
  }

  return new Hono()
    .onError(onApiError)
    .use(async (c, next) => {
      await next();
      c.res.headers.set('Cache-Control', 'private, no-store');
    })
    .get('/articles/:slug', async (c) => {
      const slug = c.req.param('slug');
      const article = requireArticle(store.findArticle(slug), privateArticleApiUrl);
      if (article.gate === null || article.readAt !== null) return c.json(article);
      const opened = await keeper.open(c);
      if (opened.kind === 'none') throw new SignedOut(opened.reason);
      const { session } = opened;
      const answer = await accounts.readBody(session, { id: article.id, slug });
      switch (answer.kind) {
        case 'whole':
          return c.json({
            ...article,
            body: sealPictures({ ...answer, body: store.settleLinks(answer.body) }, (image) =>
              pictureSeal.seal(image, session.login),
            ),
            gate: null,
          } satisfies Article);
        case 'refused':
          throw noSubscription(session.name);
        case 'revoked':
          keeper.drop(c);
          throw new SignedOut('revoked');
        case 'handed-out':
          throw new Unavailable(
            "The newsroom's site has a fault that keeps this story closed for now. Its operator has been told; please try again later.",
          );
      }
    });
}

import { Hono, type Context } from 'hono';
import { privateArticleApiUrl } from '../../shared/api-urls.ts';
import type { Article } from '../../shared/article.ts';
import type { SignedOutReason } from '../../shared/problem.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { PictureSeal } from '../accounts/picture-seal.ts';
import { sealPictures } from '../accounts/seal-pictures.ts';
import type { SessionKeeper } from '../accounts/session-keeper.ts';
import type { Environment } from '../environment.ts';
import { compressOwn } from '../http/compress-own.ts';
import { privateAnswers } from '../http/private-answers.ts';
import type { Store } from '../store/store.ts';
import { describePrivate } from './describe-private.ts';
import { onApiError } from './on-api-error.ts';
import { ProblemError, SignedOut } from './problem-error.ts';
import { requireArticle } from './require-article.ts';

export type PrivateDependencies = {
  store: Pick<Store, 'findArticle' | 'readSite' | 'settleLinks'>;
  accounts: Pick<Accounts, 'readBody'>;
  keeper: Pick<SessionKeeper, 'open' | 'drop'>;
  pictureSeal: Pick<PictureSeal, 'seal'>;
  environment: Pick<Environment, 'PREMIUM_LABEL' | 'SUBSCRIBE_URL'>;
};

const describeArticle = describePrivate({
  summary: 'A story to its end, for a reader whose account opens it',
  schema: 'Article',
  parameters: [
    {
      name: 'slug',
      in: 'path',
      description: 'Slug of the story, as other answers give it',
      example: 'ferries',
    },
  ],
  problems: [301, 401, 403, 404, 410, 503],
});

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

  /** What a session that is none any more leaves in the browser goes with it. */
  function signedOut(c: Context, reason: SignedOutReason): SignedOut {
    if (reason !== 'signed-out') keeper.drop(c);
    return new SignedOut(reason);
  }

  return new Hono()
    .onError(onApiError)
    .use(privateAnswers())
    .get('/articles/:slug', describeArticle, compressOwn(), async (c) => {
      const slug = c.req.param('slug');
      const article = requireArticle(store.findArticle(slug), privateArticleApiUrl);
      if (article.gate === null || article.readAt !== null) return c.json(article);
      const opened = await keeper.open(c);
      if (opened.kind === 'none') throw signedOut(c, opened.reason);
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
          throw signedOut(c, 'revoked');
        case 'handed-out':
          throw new ProblemError(
            503,
            "The newsroom's site has a fault that keeps this story closed for now. Its operator has been told; please try again later.",
            { extension: { heldBack: true }, headers: { 'Retry-After': '60' } },
          );
      }
    });
}

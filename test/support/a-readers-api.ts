import { Hono } from 'hono';
import type { Accounts } from '../../src/server/accounts/accounts.ts';
import { createSessionKeeper } from '../../src/server/accounts/create-session-keeper.ts';
import { createPictureSeal } from '../../src/server/accounts/picture-seal.ts';
import type { Session } from '../../src/server/accounts/session.ts';
import { createFindPrivatePicture } from '../../src/server/api/find-private-picture.ts';
import { onApiError } from '../../src/server/api/on-api-error.ts';
import { privateRoutes } from '../../src/server/api/private-routes.ts';
import type { Media } from '../../src/server/media/create-media.ts';
import { privateMediaRoutes } from '../../src/server/media/private-media-routes.ts';
import type { Store } from '../../src/server/store/store.ts';

type Options = {
  store: Store;
  accounts: Pick<Accounts, 'readBody' | 'isValid'>;
  media?: Pick<Media, 'draw'>;
  /** Milliseconds since 1970. */
  now: () => number;
};

const NO_MEDIA: Pick<Media, 'draw'> = {
  draw: () => Promise.reject(new Error('No pictures are drawn here')),
};

/** What of the application is for one reader alone, over a store and accounts; `as` asks it with the cookie of a session, `asWith` with any. */
export function aReadersApi({ store, accounts, media = NO_MEDIA, now }: Options) {
  const secrets = ['a-secret-of-more-than-thirty-two-characters'];
  const keeper = createSessionKeeper({ secrets, now });
  const pictureSeal = createPictureSeal(secrets);
  const environment = { PREMIUM_LABEL: 'PRO', SUBSCRIBE_URL: 'https://news.example/join' };
  const findImage = createFindPrivatePicture({ accounts, keeper, pictureSeal, now });
  const app = new Hono()
    .route('/api/private', privateRoutes({ store, accounts, keeper, pictureSeal, environment }))
    .route('/api/private/media', privateMediaRoutes({ findImage, media }).onError(onApiError));

  /** What a browser sends after a session was kept. */
  async function cookieOf(session: Session): Promise<string> {
    const kept = await new Hono()
      .get('/', async (c) => {
        await keeper.keep(c, session);
        return c.body(null);
      })
      .request('/');
    return kept.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  }

  const asWith = async (cookie: string, path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers: { cookie, ...headers } });

  return {
    cookieOf,
    request: async (path: string) => app.request(path),
    asWith,
    as: async (session: Session, path: string) => asWith(await cookieOf(session), path),
  };
}

import type { PasswordAccounts, PrivateBody } from '../../src/server/accounts/accounts.ts';
import { NewsroomUnavailable } from '../../src/server/accounts/accounts.ts';
import { createSignInState } from '../../src/server/accounts/sign-in-state.ts';
import type { OpenedSession } from '../../src/server/accounts/session-keeper.ts';
import { createThrottle } from '../../src/server/accounts/throttle.ts';
import { privateApi } from '../../src/server/api/private-api.ts';
import type { Store } from '../../src/server/store/store.ts';
import type { Block } from '../../src/shared/block.ts';
import type { Opens } from '../../src/shared/session.ts';

/** How the newsroom answers for one reader; a test changes it as things happen to them. */
export type PrivateSide = {
  session: OpenedSession;
  /** What it says when it is asked for a premium story. */
  story: PrivateBody['kind'] | 'unavailable';
};

/** The rest of every premium story, under its opening. */
export const REST = 'The rest, for its reader alone.';

/** A reader who is signed in to an account that opens so much. */
export const signedIn = (opens: Opens): OpenedSession => ({
  kind: 'session',
  session: {
    id: '1',
    login: 'ada',
    name: 'Ada',
    password: null,
    signedInAt: Date.now(),
    sealedAt: Date.now(),
    opens,
    opensLearnedAt: Date.now(),
  },
});

/** What is private of the API, over a newsroom and a cookie that are as `side` says. */
export function aPrivateApi(store: Store, side: PrivateSide) {
  const accounts: PasswordAccounts = {
    signIn: async () => ({ kind: 'password', accounts: [] }),
    isValid: async () => true,
    readBody: async (_, { slug }) => bodyOf(store, slug, side.story),
    learnOpens: async ({ opens }) => opens,
    listDevices: async () => [],
    removeDevice: async () => false,
    signOut: async () => ({ remaining: null }),
    check: async () => undefined,
  };
  return privateApi({
    store,
    accounts,
    keeper: { open: async () => side.session, keep: async () => undefined, drop: () => undefined },
    environment: { PREMIUM_LABEL: 'PRO', SUBSCRIBE_URL: undefined },
    pictureSeal: { seal: () => '' },
    signIns: createSignInState({ secrets: ['secret'], now: Date.now }),
    throttle: createThrottle({ now: Date.now }),
    clientAddress: () => '127.0.0.1',
    siteUrl: undefined,
    now: Date.now,
  });
}

function bodyOf(store: Store, slug: string, kind: PrivateSide['story']): PrivateBody {
  if (kind === 'unavailable') throw new NewsroomUnavailable('It is down');
  if (kind !== 'whole') return { kind };
  const found = store.findArticle(slug);
  const opening: Block[] = found?.kind === 'article' ? found.article.body : [];
  return { kind, body: [...opening, { kind: 'paragraph', children: [REST] }], images: [] };
}

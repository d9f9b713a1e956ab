import { onTestFinished } from 'vitest';
import type { NewsroomAccounts, PasswordAccounts } from '../../src/server/accounts/accounts.ts';
import { createSignInState } from '../../src/server/accounts/sign-in-state.ts';
import { createThrottle } from '../../src/server/accounts/throttle.ts';
import { privateApi } from '../../src/server/api/private-api.ts';
import type { FetchApi } from '../../src/client/lib/get-json.ts';
import { aHeldSession } from './a-held-session.ts';
import { aStore } from './a-store.ts';
import { aStory } from './a-story.ts';
import { openReader } from './open-reader.tsx';
import { sampleAccounts } from './sample-accounts.ts';

type Options = {
  path: string;
  /** Those of the sample newsroom where they are left out. */
  accounts?: NewsroomAccounts;
  /** What is done in this browser before the page is opened, and in another. */
  before?: (browsers: { here: Browser; elsewhere: Browser }) => unknown;
  /** Stands between the page and all that is private, to fail a request for instance. */
  between?: (ask: FetchApi) => FetchApi;
};

export type Browser = ReturnType<typeof aBrowserOf>;

/** Opens the whole application over the real API of sessions, and the sample newsroom's accounts or others. */
export async function openWithAccounts({
  path,
  accounts,
  before = () => undefined,
  between = (ask) => ask,
}: Options) {
  const change = { stories: [aStory({ slug: 'ferry', headline: 'The ferry waits' })] };
  const { store, close } = aStore(change);
  const sample = sampleAccounts();
  onTestFinished(close);
  onTestFinished(sample.close);
  const open = () => aBrowserOf({ store, accounts: accounts ?? sample.accounts });
  const here = open();
  const elsewhere = open();
  await before({ here, elsewhere });
  const ask = between(here.ask);
  const view = await openReader({
    change,
    path,
    between: (fetchApi) => (url, init) =>
      /^\/api\/(?:session|private)\b/.test(url) ? ask(url, init) : fetchApi(url, init),
  });
  return { ...view, here, elsewhere };
}

type Site = {
  store: ReturnType<typeof aStore>['store'];
  accounts: NewsroomAccounts | PasswordAccounts;
};

/** A browser of its own at a newsroom: it asks for what is private, and holds a session. */
function aBrowserOf({ store, accounts }: Site) {
  const secrets = ['a secret of tests, of more than 32 characters'];
  const session = aHeldSession();
  const api = privateApi({
    store,
    accounts,
    keeper: session,
    environment: { PREMIUM_LABEL: 'PRO', SUBSCRIBE_URL: undefined },
    pictureSeal: { seal: () => '' },
    signIns: createSignInState({ secrets, now: Date.now }),
    throttle: createThrottle({ now: Date.now }),
    clientAddress: () => '203.0.113.7',
    siteUrl: 'https://reader.example',
    now: Date.now,
  });
  const ask: FetchApi = async (url, init) => {
    const request = new Request(`https://reader.example${url.replace(/^\/api/, '')}`, init);
    // A browser adds it, and happy-dom lets nobody say it.
    request.headers.set('Sec-Fetch-Site', 'same-origin');
    return api.fetch(request);
  };
  return { session, ask };
}

export const PASSWORDS = { subscriber: 'quince-cheese', reader: 'cold-porridge' };

/** Signs a reader of the sample newsroom in; another password makes a try that fails. */
export const signIn = (
  { ask }: Browser,
  name: keyof typeof PASSWORDS,
  password = PASSWORDS[name],
) =>
  ask('/api/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, password }),
    signal: new AbortController().signal,
  });

import { Hono } from 'hono';
import { createSessionKeeper } from '../../src/server/accounts/create-session-keeper.ts';
import type { Session } from '../../src/server/accounts/session.ts';
import { aPassword, aReader, type DoubleReader } from '../support/wordpress-double-readers.ts';
import { canaryWord } from './canary-word.ts';
import { SECRETS } from './serve-canaries.ts';

/** Somebody with an account of the newsroom, and a session of ours. */
export type Account = {
  who: string;
  isMember: boolean;
  /** Whether the session is good: only then premium text may reach a member. */
  isSignedIn: boolean;
  /** What their browser sends. */
  cookie: string;
  /** Words that only they may be told. */
  own: { login: string; name: string; text: string };
  /** What nobody may be told. */
  secrets: string[];
  reader: DoubleReader;
};

const DAY = 24 * 60 * 60 * 1_000;

/** Those who may read come first, so that what leaks of theirs is there for the others. */
const PEOPLE = [
  { who: 'a subscriber', isMember: true },
  { who: 'another subscriber', isMember: true },
  { who: 'a reader without the subscription', isMember: false },
  { who: 'a subscriber whose session has expired', isMember: true, daysAgo: 31 },
  { who: 'a subscriber whose password was revoked', isMember: true, isRevoked: true },
];

/** Everybody who has an account, each with a session sealed as the server seals it. */
export async function someAccounts(): Promise<Account[]> {
  return Promise.all(
    PEOPLE.map(async ({ who, isMember, daysAgo = 0, isRevoked = false }) => {
      const word = (of: string) => canaryWord(`${of} of ${who}`);
      const own = { login: word('login'), name: word('name'), text: word('text') };
      const reader = aReader({ login: own.login, name: own.name });
      const { secret, uuid } = aPassword(reader, { secret: word('password') });
      if (isRevoked) reader.passwords = [];
      const at = Date.now() - daysAgo * DAY;
      const cookie = await sealed({
        id: word('session'),
        login: own.login,
        name: own.name,
        password: { secret, id: uuid },
        signedInAt: at,
        sealedAt: at,
        opens: 'all',
        opensLearnedAt: at,
      });
      const isSignedIn = daysAgo === 0 && !isRevoked;
      const secrets = [secret, word('session'), cookie];
      return { who, isMember, isSignedIn, cookie, own, secrets, reader };
    }),
  );
}

/** A session as a browser sends it back. */
async function sealed(session: Session): Promise<string> {
  const keeper = createSessionKeeper({ secrets: SECRETS, now: () => session.sealedAt });
  const app = new Hono().get('/', async (c) => {
    await keeper.keep(c, session);
    return c.body(null);
  });
  const [cookie = ''] = (await app.request('/')).headers.getSetCookie();
  return cookie.split(';', 1)[0] ?? '';
}

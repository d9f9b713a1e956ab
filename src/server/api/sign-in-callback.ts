import { setTimeout as wait } from 'node:timers/promises';
import { Hono, type Context } from 'hono';
import type { Logger } from 'pino';
import * as v from 'valibot';
import { signInCallbackUrl, signInUrl, type SignInFault } from '../../shared/page-urls.ts';
import { NewsroomUnavailable, type NewsroomAccounts } from '../accounts/accounts.ts';
import { newSession } from '../accounts/new-session.ts';
import type { Session } from '../accounts/session.ts';
import type { SessionKeeper } from '../accounts/session-keeper.ts';
import type { SignInState } from '../accounts/sign-in-state.ts';
import type { Throttle } from '../accounts/throttle.ts';
import type { ClientAddress } from '../http/client-address.ts';

export type CallbackDependencies = {
  accounts: Pick<NewsroomAccounts, 'accept' | 'signOut'>;
  keeper: Pick<SessionKeeper, 'open' | 'keep'>;
  signIns: Pick<SignInState, 'finishSignIn'>;
  throttle: Throttle;
  clientAddress: ClientAddress;
  log: Logger;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Milliseconds that a reader waits for the newsroom at most: a connection that is given up leaves them at the address with the password. */
  patience?: number;
};

/** What the newsroom's site puts into the address for who has agreed. */
const givenSchema = v.pipe(
  v.object({
    user_login: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    password: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
    site_url: v.pipe(v.string(), v.maxLength(2_000)),
  }),
  v.transform(({ user_login: login, password, site_url: siteUrl }) => ({
    login,
    password,
    siteUrl,
  })),
);

/** Where the newsroom's site sends a reader back to: the one request that comes from another site. Its address holds a password, so that it leads on at once, whatever happened, and is kept, told and shown nowhere. */
export function signInCallbackRoutes({
  accounts,
  keeper,
  signIns,
  throttle,
  clientAddress,
  log,
  now,
  patience = 20_000,
}: CallbackDependencies) {
  /** Signs the reader in, unless there is a reason not to. */
  async function signIn(c: Context): Promise<SignInFault | undefined> {
    const query = c.req.query();
    const given = v.safeParse(givenSchema, query);
    if (!given.success) return query['error'] === undefined ? 'rejected' : 'refused';
    const account = given.output.login;
    if (throttle.attempt({ address: clientAddress(c), account }) > 0) return 'throttled';
    try {
      const signedIn = await Promise.race([
        accounts.accept(given.output),
        wait(patience, 'late' as const, { ref: false }),
      ]);
      if (signedIn === 'late') return 'unreachable';
      if (signedIn === undefined) return 'refused';
      throttle.forgive(account);
      const former = await keeper.open(c);
      await keeper.keep(c, newSession(signedIn, now()));
      if (former.kind === 'session') void endFormer(former.session);
      return undefined;
    } catch (error) {
      // A page about the error would stand at the address with the password.
      logWithoutWords(error);
      return 'unreachable';
    }
  }

  /** Whoever was signed in before is not any more, and their password is of no use. */
  async function endFormer(session: Session) {
    await accounts.signOut(session, 'this').catch(logWithoutWords);
  }

  /** What an error says may hold the password. */
  function logWithoutWords(error: unknown) {
    if (error instanceof NewsroomUnavailable) return;
    log.error({ at: framesOf(error) }, 'A sign-in failed');
  }

  return new Hono().get(signInCallbackUrl(), async (c) => {
    c.header('Cache-Control', 'private, no-store');
    c.header('Referrer-Policy', 'no-referrer');
    const { isOurs, returnTo } = await signIns.finishSignIn(c, c.req.query('state') ?? '');
    const fault = isOurs ? await signIn(c) : 'stale';
    // The page learns first what the account opens, and leads on to where nothing is held back any more.
    return c.redirect(signInUrl({ returnTo, fault }), 303);
  });
}

/** Where in the code an error was thrown. */
const framesOf = (error: unknown) =>
  error instanceof Error
    ? error.stack?.match(/^ {4}at .+$/gm)?.map((line) => line.trim())
    : undefined;

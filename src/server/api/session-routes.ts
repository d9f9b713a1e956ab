import { Hono, type Context } from 'hono';
import type { SignedOutReason } from '../../shared/problem.ts';
import { credentialsSchema, type Reader, type SessionState } from '../../shared/session.ts';
import type { NewsroomAccounts, PasswordAccounts } from '../accounts/accounts.ts';
import { deviceName } from '../accounts/device-name.ts';
import { newSession } from '../accounts/new-session.ts';
import { renewSession } from '../accounts/renew-session.ts';
import type { SessionKeeper } from '../accounts/session-keeper.ts';
import type { Session } from '../accounts/session.ts';
import type { Throttle } from '../accounts/throttle.ts';
import type { ClientAddress } from '../http/client-address.ts';
import { headersFirst } from '../http/headers-first.ts';
import { limitBody } from '../http/limit-body.ts';
import { privateAnswers } from '../http/private-answers.ts';
import { requireSameOrigin } from '../http/same-origin.ts';
import type { Writable } from '../http/writable.ts';
import { authorizationRoutes, type AuthorizationDependencies } from './authorization-routes.ts';
import { describePrivate } from './describe-private.ts';
import { deviceRoutes } from './device-routes.ts';
import { onApiError } from './on-api-error.ts';
import { parseBody } from './parse-body.ts';
import { NotFound, ProblemError } from './problem-error.ts';
import { requireKeptCookies } from './require-kept-cookies.ts';

export type SessionDependencies = Omit<AuthorizationDependencies, 'accounts'> & {
  accounts: PasswordAccounts | NewsroomAccounts;
  keeper: SessionKeeper;
  throttle: Throttle;
  clientAddress: ClientAddress;
  /** Milliseconds since 1970. */
  now: () => number;
};

export const SESSION_WRITABLES: Writable[] = [
  { path: /^\/api\/session$/, methods: ['GET', 'HEAD', 'POST', 'DELETE'], takesBody: true },
  { path: /^\/api\/session\/authorization$/, methods: ['POST'], takesBody: true },
  { path: /^\/api\/session\/devices\/[^/]+$/, methods: ['DELETE'], takesBody: false },
];

const MOST_BYTES = 4_096;

/** `/session…`: who is signed in, in, out, and where else. */
export function sessionRoutes(dependencies: SessionDependencies) {
  const { accounts, keeper, throttle, clientAddress, siteUrl, now } = dependencies;

  const answer = async (c: Context, who: Pick<SessionState, 'reader' | 'reason'>) =>
    c.json({ ...who, signIn: await accounts.signIn() } satisfies SessionState);

  const answerEnded = async (c: Context, reason: SignedOutReason) => {
    keeper.drop(c);
    return answer(c, { reader: null, reason });
  };

  return new Hono()
    .onError(onApiError)
    .use(privateAnswers(), requireSameOrigin({ siteUrl }), limitBody(MOST_BYTES))
    .get(
      '/',
      describePrivate({
        summary: 'Who is signed in, and how readers sign in',
        schema: 'Session',
        problems: [503],
      }),
      async (c) => {
        const opened = await keeper.open(c);
        if (opened.kind === 'none' && opened.reason === 'signed-out') {
          return answer(c, { reader: null });
        }
        if (opened.kind === 'none') return answerEnded(c, opened.reason);
        const { session } = opened;
        if (!(await accounts.isValid(session))) return answerEnded(c, 'revoked');
        const renewed = await renewSession(session, { accounts, now: now() });
        if (renewed !== undefined) await keeper.keep(c, renewed);
        return answer(c, { reader: readerOf(renewed ?? session) });
      },
    )
    .post(
      '/',
      describePrivate({
        summary: 'Signs in where readers sign in here, and whoever was signed in before out',
        body: 'Credentials',
        schema: 'Session',
        problems: [400, 401, 403, 404, 409, 413, 429, 503],
      }),
      async (c) => {
        if (!('check' in accounts)) {
          throw new NotFound("Readers sign in at the newsroom's own site here.");
        }
        requireKeptCookies(c, siteUrl);
        const credentials = await parseBody(c, credentialsSchema);
        const account = credentials.name;
        const wait = throttle.attempt({ address: clientAddress(c), account });
        if (wait > 0) throw tooMany(wait);
        const signedIn = await accounts.check(credentials, deviceName(c.req.header('User-Agent')));
        if (signedIn === undefined) {
          throw new ProblemError(401, 'No account has that name and password.');
        }
        throttle.forgive(account);
        const former = await keeper.open(c);
        if (former.kind === 'session') await accounts.signOut(former.session, 'this');
        const session = newSession(signedIn, now());
        await keeper.keep(c, session);
        return answer(c, { reader: readerOf(session) });
      },
    )
    .delete(
      '/',
      describePrivate({
        summary: 'Signs out, here or everywhere',
        schema: 'SignedOut',
        parameters: [{ name: 'all', in: 'query', description: '1: on every device', example: '1' }],
        problems: [403],
      }),
      async (c) => {
        const opened = await keeper.open(c);
        keeper.drop(c, opened.kind === 'session' ? opened.session : undefined);
        if (opened.kind === 'none') return c.json({ remaining: null });
        const which = c.req.query('all') === '1' ? 'all' : 'this';
        // The cookie goes at once, however long the newsroom takes to answer.
        c.header('Content-Type', 'application/json');
        return c.body(headersFirst(accounts.signOut(opened.session, which)));
      },
    )
    .route('/devices', deviceRoutes({ accounts, keeper }))
    .route('/authorization', authorizationRoutes(dependencies));
}

const readerOf = ({ name, opens }: Session): Reader => ({ name, opens });

const tooMany = (seconds: number) =>
  new ProblemError(
    429,
    `Too many tries to sign in. Try again in ${Math.ceil(seconds / 60)} minutes.`,
    { headers: { 'Retry-After': String(seconds) } },
  );

import { Hono, type Context } from 'hono';
import {
  pushChangeSchema,
  pushEndSchema,
  pushRequestSchema,
  type QuietHours,
} from '../../shared/push.ts';
import type { Throttle } from '../accounts/throttle.ts';
import type { ClientAddress } from '../http/client-address.ts';
import { limitBody } from '../http/limit-body.ts';
import { privateAnswers } from '../http/private-answers.ts';
import { requireSameOrigin } from '../http/same-origin.ts';
import type { Writable } from '../http/writable.ts';
import { endpointFault, type EndpointRules } from '../push/endpoint-fault.ts';
import { makePushKeys } from '../push/make-push-keys.ts';
import type { ReaderState } from '../store/reader-state.ts';
import { describePrivate } from './describe-private.ts';
import { onApiError } from './on-api-error.ts';
import { parseBody } from './parse-body.ts';
import { BadRequest, NotFound, ProblemError } from './problem-error.ts';

export type PushDependencies = {
  readerState: ReaderState;
  endpointRules: EndpointRules;
  /** Of changes to who is told of what. */
  pushThrottle: Pick<Throttle, 'attempt'>;
  clientAddress: ClientAddress;
  siteUrl: string | undefined;
};

export const PUSH_WRITABLES: Writable[] = [
  { path: /^\/api\/push$/, methods: ['POST', 'PUT', 'DELETE'], takesBody: true },
];

const MOST_BYTES = 48 * 1024;
/** More than that is somebody's invention: each costs a message a story. */
const MOST_FOLLOWERS = 200_000;

/** `/push…`: which browsers are told of new stories, and of what. Whoever knows a browser's endpoint, which only it and its push service do, may change what it is told. */
export function pushRoutes({
  readerState,
  endpointRules,
  pushThrottle,
  clientAddress,
  siteUrl,
}: PushDependencies) {
  function countAttempt(c: Context) {
    const seconds = pushThrottle.attempt({ address: clientAddress(c) });
    if (seconds === 0) return;
    throw new ProblemError(
      429,
      `Too many changes from here. Try again in ${Math.ceil(seconds / 60)} minutes.`,
      { headers: { 'Retry-After': String(seconds) } },
    );
  }

  function requireEndpoint(endpoint: string) {
    const fault = endpointFault(endpoint, endpointRules);
    if (fault !== undefined) {
      throw new BadRequest(`The endpoint ${fault}: it is the public address of a push service.`);
    }
  }

  return new Hono()
    .onError(onApiError)
    .use(privateAnswers(), requireSameOrigin({ siteUrl }), limitBody(MOST_BYTES))
    .get(
      '/key',
      describePrivate({
        summary: 'The key with which a browser subscribes to messages of new stories',
        schema: 'PushKey',
        problems: [503],
      }),
      async (c) => c.json({ key: (await readerState.readPushKeys(makePushKeys)).publicKey }),
    )
    .post(
      '/',
      describePrivate({
        summary: 'Has a browser told of new stories in what it follows',
        body: 'PushRequest',
        problems: [400, 403, 413, 429, 503],
      }),
      async (c) => {
        const { subscription, ...wishes } = await parseBody(c, pushRequestSchema);
        requireEndpoint(subscription.endpoint);
        requireTimeZone(wishes.quiet);
        countAttempt(c);
        if ((await readerState.countFollowers()) >= MOST_FOLLOWERS) {
          throw new ProblemError(503, 'No more browsers can be told of new stories just now.');
        }
        await readerState.keepFollower({ ...subscription, ...wishes });
        return c.body(null, 204);
      },
    )
    .put(
      '/',
      describePrivate({
        summary: 'Changes what a browser is told of, when, or where it is reached',
        body: 'PushChange',
        problems: [400, 403, 404, 413, 429, 503],
      }),
      async (c) => {
        const { endpoint, subscription, ...wishes } = await parseBody(c, pushChangeSchema);
        if (subscription !== undefined) requireEndpoint(subscription.endpoint);
        requireTimeZone(wishes.quiet);
        countAttempt(c);
        const known = await readerState.findFollower(endpoint);
        if (known === undefined) throw new NotFound('No browser is told of anything there.');
        await readerState.changeFollower(endpoint, { ...known, ...subscription, ...given(wishes) });
        return c.body(null, 204);
      },
    )
    .delete(
      '/',
      describePrivate({
        summary: 'Tells a browser of nothing any more',
        body: 'PushEnd',
        problems: [400, 403, 413, 429, 503],
      }),
      async (c) => {
        const { endpoint } = await parseBody(c, pushEndSchema);
        countAttempt(c);
        await readerState.removeFollower(endpoint);
        return c.body(null, 204);
      },
    );
}

/** One that this server knows, or it could not tell when the hours are. */
function requireTimeZone(quiet: QuietHours | null | undefined) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: quiet?.timeZone }).format();
  } catch {
    throw new BadRequest('quiet.timeZone: no time zone of that name is known here.');
  }
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is undefined, which stands for "as it is". */
const given = <T extends object>(wishes: T) =>
  Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined)) as Given<T>;

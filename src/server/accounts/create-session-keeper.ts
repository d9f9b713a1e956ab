import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import { SESSION_DAYS } from '../../shared/session-life.ts';
import { opensSchema } from '../../shared/session.ts';
import { createSeal } from './create-seal.ts';
import { createLatestSet } from './latest-set.ts';
import { OWN_COOKIE } from './own-cookie.ts';
import type { SessionKeeper } from './session-keeper.ts';
import type { Session } from './session.ts';

/** Without its prefix, `__Host-`, which has a browser take it by https alone and for no other host. */
const COOKIE = 'dateline';
const SECONDS = SESSION_DAYS * 24 * 60 * 60;
/** Answers that were on their way have long arrived when so many others have signed out. */
const MOST_ENDED = 10_000;

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0));
const sessionSchema: v.GenericSchema<Session> = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  login: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  password: v.nullable(v.strictObject({ secret: v.string(), id: v.string() })),
  signedInAt: milliseconds,
  sealedAt: milliseconds,
  opens: opensSchema,
  opensLearnedAt: milliseconds,
});

/** Keeps each session in its reader's own cookie, sealed. One that cannot be opened, for whatever reason, counts as expired. */
export function createSessionKeeper({
  secrets,
  now,
}: {
  secrets: string[];
  /** Milliseconds since 1970. */
  now: () => number;
}): SessionKeeper {
  const seal = createSeal({ secrets, purpose: 'session' });
  const ended = createLatestSet(MOST_ENDED);
  return {
    async open(c) {
      const sealed = getCookie(c, COOKIE, 'host');
      if (sealed === undefined) return { kind: 'none', reason: 'signed-out' };
      const { success, output } = v.safeParse(sessionSchema, await seal.open(sealed));
      if (!success || now() >= output.sealedAt + SECONDS * 1_000) {
        return { kind: 'none', reason: 'expired' };
      }
      if (ended.has(output.id)) return { kind: 'none', reason: 'revoked' };
      return { kind: 'session', session: output };
    },
    async keep(c, session) {
      const sealed = await seal.seal({ ...session, sealedAt: now() });
      setCookie(c, COOKIE, sealed, { ...OWN_COOKIE, maxAge: SECONDS });
    },
    drop(c, session) {
      if (session !== undefined) ended.add(session.id);
      deleteCookie(c, COOKIE, OWN_COOKIE);
    },
  };
}

import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import { returnPath } from '../../shared/return-path.ts';
import { createSeal } from './create-seal.ts';
import { createLatestSet } from './latest-set.ts';
import { OWN_COOKIE } from './own-cookie.ts';

const COOKIE = 'dateline-signing-in';
const SECONDS = 10 * 60;
/** Who looked for a password meanwhile is late, and still led back to the story. */
const KEPT_SECONDS = 24 * 60 * 60;
/** More sign-ins than that in ten minutes are nobody's. */
const MOST_USED = 10_000;

const stateSchema = v.object({ state: v.string(), returnTo: v.string(), startedAt: v.number() });

export type FinishedSignIn = {
  /** Whether this browser began one of that state in the last ten minutes, and has not used it. */
  isOurs: boolean;
  /** The path to return to; undefined where this browser began none. */
  returnTo: string | undefined;
};

/** Sign-ins on their way at the newsroom's site, each bound to the browser that began it. */
export interface SignInState {
  /** Begins one; the state goes to the newsroom's site and comes back from it. */
  startSignIn(c: Context, begun: { returnTo: string }): Promise<string>;
  /** Ends it, whatever comes of it. */
  finishSignIn(c: Context, state: string): Promise<FinishedSignIn>;
}

/** Keeps what a sign-in needs on its way in a sealed cookie. */
export function createSignInState({
  secrets,
  now,
}: {
  secrets: string[];
  /** Milliseconds since 1970. */
  now: () => number;
}): SignInState {
  const seal = createSeal({ secrets, purpose: 'sign-in' });
  const used = createLatestSet(MOST_USED);

  return {
    async startSignIn(c, { returnTo }) {
      const state = randomBytes(24).toString('base64url');
      const sealed = await seal.seal({
        state,
        returnTo: returnPath(returnTo),
        startedAt: now(),
      } satisfies v.InferOutput<typeof stateSchema>);
      setCookie(c, COOKIE, sealed, { ...OWN_COOKIE, maxAge: KEPT_SECONDS });
      return state;
    },
    async finishSignIn(c, state) {
      const sealed = getCookie(c, COOKIE, 'host');
      deleteCookie(c, COOKIE, OWN_COOKIE);
      const { success, output } = v.safeParse(stateSchema, await seal.open(sealed ?? ''));
      const isOurs =
        success && output.state === state && now() < output.startedAt + SECONDS * 1_000;
      const isFirst = isOurs && !used.has(state);
      if (isFirst) used.add(state);
      return { isOurs: isFirst, returnTo: success ? output.returnTo : undefined };
    },
  };
}

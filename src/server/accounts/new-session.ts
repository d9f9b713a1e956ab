import type { SignedIn } from './accounts.ts';
import type { Session } from './session.ts';

/** A session that begins at a moment; `now` is in milliseconds since 1970. */
export const newSession = (signedIn: SignedIn, now: number): Session => ({
  ...signedIn,
  signedInAt: now,
  sealedAt: now,
  opensLearnedAt: now,
});

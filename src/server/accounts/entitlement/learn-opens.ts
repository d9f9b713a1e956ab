import type { Opens } from '../../../shared/session.ts';
import type { PrivateBody } from '../accounts.ts';

/** How much an account opens, by what it got of some premium stories. One that everybody gets tells nothing; nothing told is `some`, so that each story is asked for. */
export function learnOpens(bodies: PrivateBody[]): Opens {
  const telling = bodies.filter(({ kind }) => kind !== 'handed-out');
  const opened = telling.filter(({ kind }) => kind === 'whole');
  if (opened.length < telling.length) return opened.length === 0 ? 'none' : 'some';
  return telling.length === 0 ? 'some' : 'all';
}

import type { Opens } from '../../../shared/session.ts';
import type { Judgement } from './judge-entitlement.ts';

/** How much an account opens, by what was judged of some premium stories. One that everybody gets tells nothing; nothing told is `some`, so that each story is asked for. */
export function learnOpens(judgements: Judgement[]): Opens {
  const telling = judgements.filter((judgement) => judgement !== 'handed-out');
  const opened = telling.filter((judgement) => judgement === 'entitled');
  if (opened.length < telling.length) return opened.length === 0 ? 'none' : 'some';
  return telling.length === 0 ? 'some' : 'all';
}

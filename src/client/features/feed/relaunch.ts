import { homeUrl } from '../../../shared/page-urls.ts';
import { leftFeed, type LeftFeed } from './left-feed.ts';

/** A feed that was left so long ago is old news: it opens at its top. */
const REOPEN_WITHIN_MS = 4 * 3_600_000;
const LAUNCHED = 'dateline.launched';

let before: LeftFeed | undefined;

/** Notes, when the installed application is started anew, which feed was left before. Returns it when it is to be reopened where it was left: when that was lately, and the start was at the front page or at this very feed. To be called before anything is noted of this start. */
export function noteRelaunch(): LeftFeed | undefined {
  if (!isRelaunch()) return undefined;
  before = leftFeed();
  const { pathname } = window.location;
  const isItsStart = pathname === homeUrl() || before?.path.split('?')[0] === pathname;
  const isLate = before === undefined || Date.now() - before.at >= REOPEN_WITHIN_MS;
  return isItsStart && !isLate ? before : undefined;
}

/** The feed that was left before the installed application was started anew, however long ago; undefined otherwise. */
export const leftBefore = (): LeftFeed | undefined => before;

function isRelaunch(): boolean {
  try {
    const isFirst = sessionStorage.getItem(LAUNCHED) === null;
    sessionStorage.setItem(LAUNCHED, '1');
    return isFirst && window.matchMedia('(display-mode: standalone)').matches;
  } catch {
    return false;
  }
}

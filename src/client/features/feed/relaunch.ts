import { homeUrl } from '../../../shared/page-urls.ts';
import { leftFeed, type LeftFeed } from './left-feed.ts';

/** A feed that was left so long ago is old news: it opens at its top. */
const REOPEN_WITHIN_MS = 4 * 3_600_000;
const LAUNCHED = 'dateline.launched';

/** Notes, when the installed application is started anew, which feed was left before. Returns it when it is to be reopened where it was left: when that was lately, and the start was at the front page or at this very feed. To be called before anything is noted of this start. */
export function noteRelaunch(): LeftFeed | undefined {
  if (!isRelaunch()) return undefined;
  const before = leftFeed();
  const { pathname } = window.location;
  const isItsStart = pathname === homeUrl() || before?.path.split('?')[0] === pathname;
  const isLate = before === undefined || Date.now() - before.at >= REOPEN_WITHIN_MS;
  return isItsStart && !isLate ? before : undefined;
}

function isRelaunch(): boolean {
  try {
    const isFirst = sessionStorage.getItem(LAUNCHED) === null;
    sessionStorage.setItem(LAUNCHED, '1');
    return isFirst && window.matchMedia('(display-mode: standalone)').matches;
  } catch {
    return false;
  }
}

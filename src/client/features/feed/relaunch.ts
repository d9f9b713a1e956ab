import { homeUrl } from '../../../shared/page-urls.ts';
import { leftFeed, type LeftFeed } from './left-feed.ts';

/** A feed that was left so long ago is old news: to go back to it is only offered. */
const REOPEN_WITHIN_MS = 4 * 3_600_000;
const LAUNCHED = 'dateline.launched';

export type Relaunch = { left: LeftFeed; isLate: boolean };

/** Which feed was left before the installed application was started anew, and whether that is too long ago for it to be reopened; undefined on a page that is not a start, and when the start was at another page than the front page or this very feed. */
export function noteRelaunch(): Relaunch | undefined {
  if (!isRelaunch()) return undefined;
  const left = leftFeed();
  const { pathname } = window.location;
  const isItsStart = pathname === homeUrl() || left?.path.split('?')[0] === pathname;
  if (left === undefined || !isItsStart) return undefined;
  return { left, isLate: Date.now() - left.at >= REOPEN_WITHIN_MS };
}

function isRelaunch(): boolean {
  try {
    const isFirst = sessionStorage.getItem(LAUNCHED) === null;
    sessionStorage.setItem(LAUNCHED, '1');
    return isFirst;
  } catch {
    return false;
  }
}

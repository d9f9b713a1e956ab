import { feedUrl, homeUrl, sectionsUrl } from '../../../shared/page-urls.ts';
import type { Problem } from '../../../shared/problem.ts';
import { formatMonth } from '../../lib/format-date.ts';
import type { LoadProblem } from '../../lib/load-problem.ts';
import type { Words } from '../../lib/messages/load-messages.ts';
import { TOO_OLD_STATUS } from '../../lib/too-old.ts';

type Notice = { title: string; text: string; ways: { to: string; text: string }[] };

/** Why the page at an address (path and query) cannot be shown, and the ways on from there; `isOffline`, whether the device has no connection. */
export function problemWords(
  reason: LoadProblem,
  { pathname, search }: { pathname: string; search: string },
  messages: Words,
  isOffline: boolean,
): Notice {
  const { error, feed, site, updates, language } = messages;
  const { status, lastPage, nearestMonth, unfiltered }: Partial<Problem> =
    reason.kind === 'problem' ? reason.problem : {};
  const month = new URLSearchParams(search).get('month') ?? '';
  const ways = [
    { to: homeUrl(), text: site.home },
    { to: feedUrl({ kind: 'latest' }), text: feed.latest },
    { to: sectionsUrl(), text: site.allSections },
  ];
  /** The same address with another value, the rest of it kept. */
  const withValue = (name: string, value: string) => {
    const query = new URLSearchParams(search);
    query.set(name, value);
    return `${pathname}?${query}`;
  };

  if (unfiltered !== undefined) {
    const name = formatMonth(month, language);
    ways.unshift({ to: `${pathname}?month=${month}`, text: error.wholeMonth(name) });
  }
  if (nearestMonth !== undefined) {
    const text = error.nearestMonth(formatMonth(nearestMonth, language));
    ways.unshift({ to: withValue('month', nearestMonth), text });
  }
  if (lastPage !== undefined) {
    ways.unshift({ to: withValue('page', String(lastPage)), text: error.lastPage(lastPage) });
  }

  if (nearestMonth !== undefined || unfiltered !== undefined) {
    return {
      title: error.emptyMonthTitle(formatMonth(month, language)),
      text: error.emptyMonth(unfiltered),
      ways,
    };
  }
  if (reason.kind === 'missing-part') {
    return { title: error.failedTitle, text: updates.missing, ways };
  }
  switch (status) {
    case 410:
      return { title: error.goneTitle, text: error.gone, ways };
    case 404:
      return { title: error.notFoundTitle, text: error.notFound, ways };
    case 400:
      return { title: error.badTitle, text: error.bad, ways };
    case TOO_OLD_STATUS:
      return { title: updates.tooOldTitle, text: updates.tooOld, ways };
    case 503:
      return { title: error.laterTitle, text: error.later, ways };
    default:
      if (isOffline) return { title: error.offlineTitle, text: error.offline, ways };
      return { title: error.failedTitle, text: error.failed, ways };
  }
}

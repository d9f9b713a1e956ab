import { httpGet } from '../source/wordpress/http-get.ts';
import { restUrl } from '../source/wordpress/rest-client.ts';
import type { Finding } from './finding.ts';
import { formatDuration } from './format-duration.ts';
import { judgeSignIn } from './judge-sign-in.ts';
import type { Means, Visit } from './visit-site.ts';

/** Dateline looks for edits with two minutes of overlap. */
const MOST_APART = 120_000;

/** What the index of the REST API tells besides: sign-in, time zone, and the site's clock by the way. */
export async function examineIndex(visit: Visit, { signal }: Pick<Means, 'signal'>) {
  const url = restUrl(visit.root, '', { _fields: 'name' });
  const askedAt = Date.now();
  const answer = await httpGet(url, { signal, accept: 'application/json' });
  const midway = (askedAt + Date.now()) / 2;
  const seconds = Number(answer.headers.get('age') ?? 0);
  const clock = Date.parse(answer.headers.get('date') ?? '') + seconds * 1_000;
  return [
    judgeSignIn(visit, {
      sells: visit.categories.book.hasPremium,
      siteUrl: visit.settings.SITE_URL,
    }),
    zoneOf(visit),
    ...clockOf(clock - midway),
  ];
}

function zoneOf({ site, index }: Visit): Finding {
  const subject = 'Time zone';
  if (index.timezone_string !== '' || index.gmt_offset === 0) {
    return { mark: 'ok', subject, text: `${site.timeZone}.` };
  }
  const hours = `${index.gmt_offset > 0 ? '+' : ''}${index.gmt_offset}`;
  const text = `UTC${hours}, which knows no summer time. If you have it, choose a city in WordPress, under Settings, General.`;
  return { mark: 'note', subject, text };
}

/** `ahead` is how far the site's clock is before ours; NaN when it does not tell. */
function clockOf(ahead: number): Finding[] {
  const subject = 'Clock';
  if (Number.isNaN(ahead)) return [];
  if (Math.abs(ahead) <= MOST_APART) {
    return [{ mark: 'ok', subject, text: "The site's clock agrees with this machine's." }];
  }
  const apart = `${formatDuration(Math.abs(ahead))} ${ahead > 0 ? 'ahead of' : 'behind'}`;
  const text = `The site's clock is ${apart} this machine's, so that edits may be noticed late. Let both set it by network time (NTP).`;
  return [{ mark: 'warning', subject, text }];
}

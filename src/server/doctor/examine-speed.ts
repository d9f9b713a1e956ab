import { POST_FIELDS } from '../source/wordpress/wire-post.ts';
import { formatDuration } from './format-duration.ts';
import type { Finding } from './finding.ts';
import { median } from './median.ts';
import type { Visit } from './visit-site.ts';

const subject = 'Speed';
const ANSWERS = 5;
const PER_PAGE = 100;
/** What a page of stories takes with its pictures, tags and authors, in answers: `npm run bench -- wordpress` reads 60 pages of 1.5 s in 152 s. */
const ANSWERS_A_PAGE = 1.7;
/** Milliseconds; beyond a minute an answer is given up. */
const SLOW = 15_000;
const MINUTE = 60_000;

/** How fast the site answers, and how long the first synchronisation will take. */
export async function examineSpeed({
  client,
  sample,
}: Pick<Visit, 'client' | 'sample'>): Promise<Finding[]> {
  if (sample.posts.length === 0) return [];
  const times: number[] = [];
  for (let offset = 0; offset < ANSWERS; offset += 1) {
    const askedAt = performance.now();
    // Another story each time, since a cache may have the same answer.
    await client.get('wp/v2/posts', { per_page: 1, offset, _fields: POST_FIELDS });
    times.push(performance.now() - askedAt);
  }
  const page = median(sample.pageTimes);
  const measured = `${formatDuration(median(times))} for one story, ${formatDuration(page)} for a page of ${Math.min(PER_PAGE, sample.posts.length)}`;
  if (page > SLOW) {
    const text = `Slow: ${measured}. Ask whoever hosts the site for more room, or Dateline may get no answer in time.`;
    return [{ mark: 'warning', subject, text }];
  }
  const pages = Math.ceil((sample.total ?? sample.posts.length) / PER_PAGE);
  const whole = pages * page * ANSWERS_A_PAGE;
  const takes = whole < MINUTE ? 'less than a minute' : `about ${formatDuration(whole)}`;
  const text = `${measured}; the first synchronisation will take ${takes}, and readers can read from its first page on.`;
  return [{ mark: 'ok', subject, text }];
}

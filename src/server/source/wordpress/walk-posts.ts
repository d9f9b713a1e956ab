import { getPages } from './get-pages.ts';
import { getPostsById } from './get-posts-by-id.ts';
import { parseList } from './parse-list.ts';
import type { Log } from './log.ts';
import type { RestAnswer, RestClient, RestParameters } from './rest-client.ts';
import { isTooMuch, RestError } from './rest-error.ts';
import { placeSchema, type WirePlace } from './wire-post.ts';

/** As many as WordPress gives at once. */
const PER_PAGE = 100;
/** A page that the site cannot give whole is asked for in smaller ones, but not in smaller than this. */
const LEAST_PER_PAGE = 5;

/** How many posts the site has, and its time. */
export type SiteCount = Pick<RestAnswer, 'total' | 'date'>;

export type PostPage = SiteCount & {
  /** Posts that no earlier page of this walk had, as they came. */
  posts: unknown[];
  /** Where the next page begins; to be given as `before` to go on from here. */
  before: string;
};

/** A stretch of the archive: of posts older than `before` and newer than `after`, local dates of the site; without them from the newest, to the oldest. */
export type Stretch = { before?: string | undefined; after?: string | undefined };

/**
 * Walks a stretch of a site's posts from the newest to the oldest. The place in the archive is a date, never a
 * number of pages: posts that appear or vanish meanwhile move nothing. The second of the last post is asked for again,
 * since posts that share it may have been cut apart.
 */
export async function* walkPosts(
  client: RestClient,
  { before, after, fields, log }: Stretch & { fields: string; log: Log },
): AsyncGenerator<PostPage> {
  const seen = new Set<number>();
  let perPage = PER_PAGE;
  let place = before;
  for (;;) {
    const asked = { orderby: 'date', order: 'desc', ...boundsOf({ before: place, after }) };
    const answer = await getPage(client, { ...asked, per_page: perPage, _fields: fields });
    if (answer === undefined && perPage > LEAST_PER_PAGE) {
      perPage = Math.max(LEAST_PER_PAGE, Math.floor(perPage / 4));
      continue;
    }
    const { value, total, date } =
      answer ??
      (await client.get('wp/v2/posts', { ...asked, per_page: perPage, _fields: 'id,date' }));
    const places = parseList(placeSchema, value, { kind: 'posts', log });
    const last = places.at(-1);
    if (last === undefined) return;
    const ids = places.map(({ id }) => id);
    const items = answer?.value ?? (await getPostsById(client, { ids, fields, log }));
    const fresh = takeFresh(items, seen);
    const next = secondAfter(last.date);
    if (place !== undefined && next > place) {
      throw new RestError('broken', 'does not give its posts in the order of their dates');
    }
    const isStuck = next === place;
    const crowd = isStuck && places.length >= perPage ? await getSecond(client, last, fields) : [];
    const posts = [...fresh, ...takeFresh(crowd, seen)];
    if (posts.length > 0) yield { posts, total, date, before: isStuck ? last.date : next };
    if (isStuck && places.length < perPage) return;
    place = isStuck ? last.date : next;
  }
}

/** An answer; undefined when it was too much for the site. */
async function getPage(
  client: RestClient,
  parameters: RestParameters,
): Promise<RestAnswer | undefined> {
  try {
    return await client.get('wp/v2/posts', parameters, { urgent: true });
  } catch (error) {
    if (isTooMuch(error)) return undefined;
    throw error;
  }
}

/** All posts of a second that has more of them than a page, in pages by id: nothing is published in it any more. */
async function getSecond(
  client: RestClient,
  { date }: WirePlace,
  fields: string,
): Promise<unknown[]> {
  const pages = getPages(client, 'wp/v2/posts', {
    orderby: 'id',
    order: 'asc',
    after: secondAfter(date, -1),
    before: secondAfter(date),
    _fields: fields,
  });
  const posts: unknown[] = [];
  for await (const page of pages) posts.push(...page);
  return posts;
}

/** The items that were not seen yet; what has no id can only be told apart by those who read it. */
function takeFresh(items: unknown, seen: Set<number>): unknown[] {
  if (!Array.isArray(items)) return [];
  return items.filter((item: unknown) => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    if (typeof id !== 'number') return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** The bounds of a stretch as WordPress takes them. */
export function boundsOf({ before, after }: Stretch): RestParameters {
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** A local date of the site, so many seconds later, as it writes them. */
export function secondAfter(date: string, seconds = 1): string {
  const instant = Date.parse(`${date}Z`) + seconds * 1000;
  return new Date(instant).toISOString().slice(0, 19);
}

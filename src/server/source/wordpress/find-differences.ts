import type { Archive, Place } from './archive.ts';
import { parseList } from './parse-list.ts';
import { STAMP_FIELDS, stampedSchema, type StampedPost } from './post-stamp.ts';
import { boundsOf, secondAfter, walkPosts, type Stretch } from './walk-posts.ts';

/** Where the archive and the site are not the same. */
export type Differences = {
  /** Posts that are new, or other than when they were stored; at most so many as can be kept in memory. */
  changed: StampedPost[];
  /** Whether there are more of them. */
  isMore: boolean;
  /** Ids of posts that the site did not show. */
  gone: number[];
};

/** Awaited between two requests, so that what is urgent does not wait for the end. */
export type Turn = () => Promise<void>;

const MOST_CHANGED = 1_000;
/** So few posts are compared one by one: one answer holds them. */
const FEW = 100;

/** Compares a stretch of the archive with the site post by post; `known` are the posts of it that are accounted for. */
export async function compareStretch(
  archive: Archive,
  { stretch = {}, known, turn }: { stretch?: Stretch; known: Place[]; turn: Turn },
): Promise<Differences> {
  const { newsroom, log } = archive;
  const gone = new Set(known.map(({ id }) => id));
  const changed: StampedPost[] = [];
  let isMore = false;
  const pages = walkPosts(newsroom.client, { ...stretch, fields: STAMP_FIELDS, log });
  for await (const { posts } of pages) {
    for (const post of parseList(stampedSchema, posts, { kind: 'posts', log })) {
      gone.delete(post.id);
      if (archive.isCurrent(post)) continue;
      if (changed.length < MOST_CHANGED) changed.push(post);
      else isMore = true;
    }
    await turn();
  }
  return { changed, isMore, gone: [...gone] };
}

/** Finds differences by counting: where a stretch has as many posts on the site as here nothing is looked at, any other is cut in two until it is short. `total` is how many posts the site says it has. */
export async function searchDifferences(
  archive: Archive,
  { total, turn }: { total: number; turn: Turn },
): Promise<Differences> {
  const { client } = archive.newsroom;
  const found: Differences = { changed: [], isMore: false, gone: [] };

  async function search(stretch: Stretch, known: Place[], count: number) {
    if (count === known.length) return;
    const middle = known.length > FEW ? middleOf(known) : undefined;
    if (middle === undefined) {
      const { changed, isMore, gone } = await compareStretch(archive, { stretch, known, turn });
      found.changed.push(...changed);
      found.gone.push(...gone);
      found.isMore ||= isMore;
      return;
    }
    const older = { ...stretch, before: middle };
    const newer = { ...stretch, after: secondAfter(middle, -1) };
    const answer = await client.get(
      'wp/v2/posts',
      { per_page: 1, _fields: 'id', ...boundsOf(older) },
      { urgent: true },
    );
    const place = known.findIndex(({ date }) => date >= middle);
    const countOlder = answer.total ?? place;
    await search(older, known.slice(0, place), countOlder);
    await search(newer, known.slice(place), count - countOlder);
  }

  await search({}, archive.places(), total);
  return found;
}

/** A date that cuts posts, the oldest first, in two parts with something in each; undefined when they are all of one second. */
function middleOf(known: Place[]): string | undefined {
  const first = known[0]?.date ?? '';
  const middle = known[Math.floor(known.length / 2)]?.date ?? '';
  return middle > first ? middle : known.find(({ date }) => date > first)?.date;
}

import type { Archive } from './archive.ts';
import {
  compareStretch,
  searchDifferences,
  type Differences,
  type Turn,
} from './find-differences.ts';
import { getByIds, MOST_IDS } from './get-by-ids.ts';
import { getPages } from './get-pages.ts';
import { getPostsById } from './get-posts-by-id.ts';
import { parseList } from './parse-list.ts';
import { STAMP_FIELDS, stampedSchema, type StampedPost } from './post-stamp.ts';
import type { RemovalGuard } from './removal-guard.ts';
import { walkPosts, type SiteCount } from './walk-posts.ts';
import { identifiedSchema, POST_FIELDS } from './wire-post.ts';

/** Milliseconds: clocks differ, and an edit takes a moment to be seen. */
const OVERLAP = 120_000;

export type Newest = SiteCount & { posts: StampedPost[] };

/** The number of public posts. */
export async function getTotal({ newsroom }: Archive): Promise<SiteCount> {
  return newsroom.client.get('wp/v2/posts', { per_page: 1, _fields: 'id' }, { urgent: true });
}

/** Asks for the newest posts of the site. */
export async function getNewest({ newsroom, log }: Archive): Promise<Newest> {
  for await (const page of walkPosts(newsroom.client, { fields: STAMP_FIELDS, log })) {
    return { ...page, posts: parseList(stampedSchema, page.posts, { kind: 'posts', log }) };
  }
  return { posts: [], total: 0, date: null };
}

/** Lets the guard decide whether the site still shows what it showed: too small a number, or newest posts that are all others, mean that it is ill or another one. Changes nothing. */
export function requireMost(archive: Archive, { posts, total }: Newest, guard: RemovalGuard) {
  const shown = new Set(posts.map(({ id }) => id));
  const oldest = posts.length === total ? '' : (posts.at(-1)?.date ?? '');
  const missing = archive.places().filter(({ id, date }) => date > oldest && !shown.has(id));
  const { known } = archive;
  guard.check({ removed: Math.max(missing.length, known - (total ?? known)), known });
}

/** Stores the newest posts where they are other than here. Returns true, and stores nothing, when all of them are: older ones may be as well. */
export async function followNewest(archive: Archive, { posts, total }: Newest): Promise<boolean> {
  const fresh = posts.filter((post) => !archive.isCurrent(post));
  if (fresh.length > 0 && fresh.length === posts.length && posts.length !== total) return true;
  await storePosts(archive, fresh);
  return false;
}

/** Stores anew the stories that were edited since a moment of the site's clock. */
export async function followEdits(archive: Archive, since: number): Promise<void> {
  const { newsroom, log } = archive;
  const edits = getPages(
    newsroom.client,
    'wp/v2/posts',
    {
      modified_after: new Date(since - OVERLAP).toISOString().replace(/\.\d+/, ''),
      orderby: 'modified',
      _fields: STAMP_FIELDS,
    },
    { urgent: true },
  );
  for await (const page of edits) {
    const posts = parseList(stampedSchema, page, { kind: 'posts', log });
    await storePosts(
      archive,
      posts.filter((post) => !archive.isCurrent(post)),
    );
  }
}

type Care = { guard: RemovalGuard; turn: Turn };

/** Makes the archive equal to the site by counting. Returns whether that explains why the site said that it had another number of posts. */
export async function followTotal(archive: Archive, care: Care): Promise<boolean> {
  const { total } = await getTotal(archive);
  if (total === null || total === archive.known) return true;
  const found = await searchDifferences(archive, { total, turn: care.turn });
  await settle(archive, found, care);
  return found.changed.length + found.gone.length > 0;
}

/** Makes the archive equal to the site, looking at every post. */
export async function followWhole(archive: Archive, care: Care): Promise<void> {
  const known = archive.places();
  await settle(archive, await compareStretch(archive, { known, turn: care.turn }), care);
}

async function settle(archive: Archive, { changed, isMore, gone }: Differences, care: Care) {
  care.guard.check({ removed: gone.length, known: archive.known });
  await removeGone(archive, gone);
  await storePosts(archive, changed, care.turn);
  if (!isMore) return;
  const rest = await compareStretch(archive, { known: [], turn: care.turn });
  await settle(archive, rest, care);
}

/** Asks again for some of the stories that the site did not tell all about. */
export async function completeLacking(archive: Archive): Promise<void> {
  await storeById(archive, archive.nextLacking(MOST_IDS));
}

/** Takes out those of the posts that the site does not show when it is asked for them by name. */
async function removeGone(archive: Archive, ids: number[]) {
  const { newsroom, log } = archive;
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const some = ids.slice(at, at + MOST_IDS);
    const shown = await getByIds(
      newsroom.client,
      { route: 'wp/v2/posts', fields: 'id', schema: identifiedSchema, log },
      some,
    );
    archive.withdraw(some.filter((id) => !shown.has(id)));
  }
}

/** Gets posts and stores them; those that are not shown any more when they are asked for come with the next look, if ever. */
async function storePosts(archive: Archive, posts: StampedPost[], turn?: Turn): Promise<void> {
  for (let at = 0; at < posts.length; at += MOST_IDS) {
    const some = posts.slice(at, at + MOST_IDS);
    const came = await storeById(
      archive,
      some.map(({ id }) => id),
    );
    for (const post of some) if (came.has(post.id)) archive.refuse(post);
    await turn?.();
  }
}

/** Returns the ids of the posts that the site showed, or that broke it; those that cannot be read are among them. */
async function storeById(archive: Archive, ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const { newsroom, log } = archive;
  const came = new Set<number>();
  const items = await getPostsById(newsroom.client, {
    ids,
    fields: POST_FIELDS,
    log,
    onBroken: (id) => came.add(id),
  });
  for (const { id } of parseList(identifiedSchema, items, { kind: 'posts', log })) came.add(id);
  const batch = await archive.read(items);
  if (batch.stories.length > 0) archive.write(batch);
  return came;
}

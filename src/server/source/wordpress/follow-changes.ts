import * as v from 'valibot';
import type { Archive, PostStamp } from './archive.ts';
import { MOST_IDS } from './get-by-ids.ts';
import { getPages } from './get-pages.ts';
import { parseList } from './parse-list.ts';
import { walkPosts } from './walk-posts.ts';
import { placeSchema, POST_FIELDS } from './wire-post.ts';

const text = v.fallback(v.string(), '');
const stampSchema = v.object({ ...placeSchema.entries, date_gmt: text, modified_gmt: text });
const STAMP_FIELDS = 'id,date,date_gmt,modified_gmt';

/** Clocks differ, and an edit takes a moment to be seen. */
const OVERLAP = 120_000;

/** The number of public posts, as the site tells it; null when it does not. */
export async function getTotal({ newsroom }: Archive): Promise<number | null> {
  return (await newsroom.client.get('wp/v2/posts', { per_page: 1, _fields: 'id' })).total;
}

/** Stores the stories that appeared at the top of the archive since it was read last. */
export async function followNewest(archive: Archive): Promise<void> {
  const { newsroom, log } = archive;
  for await (const page of walkPosts(newsroom.client, { fields: STAMP_FIELDS, log })) {
    const stamps = parseList(stampSchema, page.posts, { kind: 'posts', log });
    const fresh = stamps.filter((stamp) => !archive.isCurrent(stamp));
    await storePosts(archive, fresh);
    if (fresh.length === 0) return;
  }
}

/** Stores anew the stories that were edited since a moment. */
export async function followEdits(archive: Archive, since: number): Promise<void> {
  const { newsroom, log } = archive;
  const edits = getPages(newsroom.client, 'wp/v2/posts', {
    modified_after: new Date(since - OVERLAP).toISOString().replace(/\.\d+/, ''),
    orderby: 'modified',
    _fields: STAMP_FIELDS,
  });
  for await (const posts of edits) {
    const stamps = parseList(stampSchema, posts, { kind: 'posts', log });
    const edited = stamps.filter((stamp) => !archive.isCurrent(stamp));
    await storePosts(archive, edited);
  }
}

/** Compares the archive with the site post by post: stores what is missing, takes out what is gone. */
export async function compareWholly(archive: Archive): Promise<void> {
  const { newsroom, log } = archive;
  const gone = archive.ids();
  let found = 0;
  for await (const page of walkPosts(newsroom.client, { fields: STAMP_FIELDS, log })) {
    const stamps = parseList(stampSchema, page.posts, { kind: 'posts', log });
    found += stamps.length;
    for (const { id } of stamps) gone.delete(id);
    const missing = stamps.filter((stamp) => !archive.isCurrent(stamp));
    await storePosts(archive, missing);
  }
  // A site that suddenly shows less than half of its stories is more likely to be ill.
  if (gone.size > 0 && found > gone.size) archive.withdraw([...gone]);
}

/** Posts that move while they are asked for come with the next look. */
async function storePosts(archive: Archive, stamps: PostStamp[]): Promise<void> {
  for (let at = 0; at < stamps.length; at += MOST_IDS) {
    const some = stamps.slice(at, at + MOST_IDS);
    const { value } = await archive.newsroom.client.get('wp/v2/posts', {
      include: some.map(({ id }) => id).join(','),
      per_page: MOST_IDS,
      _fields: POST_FIELDS,
    });
    const batch = await archive.read(Array.isArray(value) ? (value as unknown[]) : []);
    if (batch.stories.length > 0) archive.write(batch, 'current');
    archive.refuseMissing(some);
  }
}

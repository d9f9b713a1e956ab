import * as v from 'valibot';
import type { Log } from '../source/wordpress/log.ts';
import { parseList } from '../source/wordpress/parse-list.ts';
import type { RestClient } from '../source/wordpress/rest-client.ts';
import { walkPosts } from '../source/wordpress/walk-posts.ts';
import { POST_FIELDS, postSchema } from '../source/wordpress/wire-post.ts';

/** Enough pages for a median. */
const MOST_PAGES = 3;

/** A post with what PublishPress Authors adds to it. */
const sampledPostSchema = v.object({
  ...postSchema.entries,
  authors: v.fallback(v.array(v.object({ slug: v.string(), display_name: v.string() })), []),
});
export type SampledPost = v.InferOutput<typeof sampledPostSchema>;

export type Sample = {
  /** The number of public posts; null when the site does not say. */
  total: number | null;
  /** Posts of the first page, the newest first. */
  posts: SampledPost[];
  /** Milliseconds that each of the first pages took. */
  pageTimes: number[];
};

/** Reads the newest posts just as the first synchronisation will. */
export async function getSample(client: RestClient, log: Log): Promise<Sample> {
  const { total } = await client.get('wp/v2/posts', { per_page: 1, _fields: 'id' });
  const posts: SampledPost[] = [];
  const pageTimes: number[] = [];
  let askedAt = performance.now();
  for await (const page of walkPosts(client, { fields: `${POST_FIELDS},authors`, log })) {
    pageTimes.push(performance.now() - askedAt);
    if (posts.length === 0) {
      posts.push(...parseList(sampledPostSchema, page.posts, { kind: 'posts', log }));
    }
    if (pageTimes.length === MOST_PAGES) break;
    askedAt = performance.now();
  }
  return { total, posts, pageTimes };
}

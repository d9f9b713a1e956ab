import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { postSchema } from './wire-post.ts';

/** What of a post is asked for to tell whether it is another by now. The body is not: WordPress would have to make it. */
export const stampedSchema = v.object({
  ...v.omit(postSchema, ['content', 'excerpt']).entries,
  content: v.fallback(v.object({ protected: v.fallback(v.boolean(), false) }), {
    protected: false,
  }),
});
export type StampedPost = v.InferOutput<typeof stampedSchema>;

export const STAMP_FIELDS = [
  ...Object.keys(stampedSchema.entries).filter((name) => name !== 'content'),
  'content.protected',
].join();

/** A post's place in the archive, as the site dates it, and a sign that differs when anything of it does, its being premium included; edits of the body alone show in the time of the last edit. */
export function stampOf(post: StampedPost, isPremium: boolean): string {
  const told = [
    post.date_gmt,
    post.modified_gmt,
    post.slug,
    post.link,
    post.title.rendered,
    post.author,
    post.featured_media,
    post.categories,
    post.tags,
    post.coauthors,
    // Who they are, not what they are called: whoever is renamed stays in the story.
    post.authors.map(({ term_id, user_id, slug }) => term_id ?? user_id ?? slug),
    post.content.protected,
    isPremium,
  ];
  const sign = createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 12);
  return `${post.date} ${sign}`;
}

/** The stamp of a story that the site did not tell all about: a tag, a picture or an author, which may come later. */
export const lackingStamp = (stamp: string) => `${stamp} -`;
export const isLacking = (stamp: string) => stamp.endsWith(' -');

/** The site's own date in a stamp; '' in one of an earlier version. */
export const dateInStamp = (stamp: string) => stamp.slice(0, stamp.indexOf(' ') + 1).trim();

import * as v from 'valibot';
import { publishPressSchema } from './wire-records.ts';

const id = v.pipe(v.number(), v.integer(), v.minValue(1));
const idOrNone = v.fallback(v.nullable(id), null);
const ids = v.fallback(v.array(id), []);
const text = v.fallback(v.string(), '');
/** In the site's own zone, without saying which. */
const localDate = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/, 'is no date'));
/** What other plugins put under the same name is nobody. */
const authors = v.fallback(
  v.pipe(
    v.array(v.fallback(v.nullable(publishPressSchema), null)),
    v.transform((some) => some.filter((one) => one !== null)),
  ),
  [],
);
const rendered = v.fallback(v.object({ rendered: text }), { rendered: '' });

/** A post as `/wp/v2/posts` gives it, reduced to core fields, the term ids of Co-Authors Plus and the authors of PublishPress Authors; WordPress leaves out what it does not have. */
export const postSchema = v.object({
  id,
  date: localDate,
  date_gmt: text,
  modified_gmt: text,
  slug: text,
  link: text,
  title: rendered,
  excerpt: rendered,
  content: v.fallback(v.object({ rendered: text, protected: v.fallback(v.boolean(), false) }), {
    rendered: '',
    protected: false,
  }),
  author: idOrNone,
  featured_media: idOrNone,
  // Without them nobody knows whether the story is premium: then rather none of it.
  categories: v.array(id),
  tags: ids,
  coauthors: ids,
  authors,
});
export type WirePost = v.InferOutput<typeof postSchema>;

/** The authors that PublishPress Authors puts into a post, alone. */
export const authorsSchema = v.object({ authors });

export const POST_FIELDS = Object.keys(postSchema.entries).join();

/** All that is needed to know that a post is there. */
export const identifiedSchema = v.object({ id });

/** What tells a post's place in the archive. */
export const placeSchema = v.object({ id, date: localDate });
export type WirePlace = v.InferOutput<typeof placeSchema>;

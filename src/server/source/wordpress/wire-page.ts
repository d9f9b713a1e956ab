import * as v from 'valibot';
import { postSchema } from './wire-post.ts';

/** A page as `/wp/v2/pages` gives it, reduced to core fields. */
export const pageSchema = v.object({
  ...v.pick(postSchema, [
    'id',
    'date',
    'date_gmt',
    'modified_gmt',
    'slug',
    'link',
    'title',
    'content',
  ]).entries,
  menu_order: v.fallback(v.pipe(v.number(), v.integer()), 0),
});
export type WirePage = v.InferOutput<typeof pageSchema>;

export const PAGE_FIELDS = Object.keys(pageSchema.entries).join();
export const PAGES_ROUTE = 'wp/v2/pages';

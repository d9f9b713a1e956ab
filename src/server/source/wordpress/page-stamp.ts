import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { stampedSchema } from './post-stamp.ts';
import { readableSlug } from './site-address.ts';
import { pageSchema } from './wire-page.ts';

/** What of a page is asked for to tell whether it is another by now; never the body. */
export const stampedPageSchema = v.object({
  ...v.omit(pageSchema, ['content']).entries,
  content: stampedSchema.entries.content,
});
export type StampedPage = v.InferOutput<typeof stampedPageSchema>;

export const PAGE_STAMP_FIELDS = [
  ...Object.keys(stampedPageSchema.entries).filter((name) => name !== 'content'),
  'content.protected',
].join();

/** A page with its part of the address here, and a sign that differs when anything of it does. */
export type PlacedPage = { page: StampedPage; slug: string; stamp: string };

/** Finds a slug of its own for each of all pages: children of different pages may share one at the newsroom's site, and a number alone is a page of an archive. The oldest keeps it. */
export function placePages(pages: StampedPage[]): PlacedPage[] {
  const taken = new Set<string>();
  return pages
    .toSorted((one, other) => one.id - other.id)
    .map((page) => {
      const own = readableSlug(page.slug);
      const isFree = own !== '' && !/^\d+$/.test(own) && !taken.has(own);
      const slug = isFree ? own : `${own || 'page'}-${page.id}`;
      taken.add(slug);
      return { page, slug, stamp: stampOf(page, slug) };
    });
}

function stampOf({ modified_gmt, link, title, menu_order }: StampedPage, slug: string): string {
  const told = [modified_gmt, slug, link, title.rendered, menu_order];
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 12);
}

import * as v from 'valibot';
import { plainText } from '../source/article-html/plain-text.ts';
import { CategoryBook } from '../source/wordpress/category-book.ts';
import { getPages } from '../source/wordpress/get-pages.ts';
import type { Log } from '../source/wordpress/log.ts';
import { parseList } from '../source/wordpress/parse-list.ts';
import type { RestClient } from '../source/wordpress/rest-client.ts';
import { readableSlug } from '../source/wordpress/site-address.ts';
import { TERM_FIELDS, termSchema } from '../source/wordpress/wire-records.ts';

const countedTermSchema = v.object({
  ...termSchema.entries,
  count: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

/** A category with how many stories are filed in it. */
export type CountedCategory = { id: number; slug: string; name: string; count: number };

/** The categories, the biggest first, and what they mean to Dateline. */
export type CategoryTree = { all: CountedCategory[]; book: CategoryBook };

/** Reads every category of the site. */
export async function getCategoryTree(
  client: RestClient,
  { premiumSlug, log }: { premiumSlug: string; log: Log },
): Promise<CategoryTree> {
  const terms: v.InferOutput<typeof countedTermSchema>[] = [];
  const pages = getPages(client, 'wp/v2/categories', {
    orderby: 'id',
    order: 'asc',
    _fields: `${TERM_FIELDS},count`,
  });
  for await (const page of pages) {
    terms.push(...parseList(countedTermSchema, page, { kind: 'categories', log }));
  }
  const all = terms
    .map(({ id, slug, name, count }) => ({
      id,
      slug: readableSlug(slug),
      name: plainText(name) || readableSlug(slug),
      count,
    }))
    .toSorted((one, other) => other.count - one.count);
  return { all, book: new CategoryBook(terms, premiumSlug) };
}

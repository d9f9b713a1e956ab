import type { DoublePost, DoubleSite } from './wordpress-double-site.ts';
import type { WireItem } from './wordpress-double-wire.ts';

/** What a list of WordPress's answers: the items of a page, and how many there are. */
export type DoubleList = { status: number; items: WireItem[]; total: number };

/** Posts as `/wp/v2/posts` chooses and orders them. */
export function choosePosts(site: DoubleSite, query: URLSearchParams): DoublePost[] {
  const local = (name: string) => {
    const said = query.get(name);
    if (said === null || !said.endsWith('Z')) return said;
    return new Date(Date.parse(said) + site.offset * 3_600_000).toISOString().slice(0, 19);
  };
  const [before, after, modifiedAfter] = ['before', 'after', 'modified_after'].map(local);
  const author = query.get('author');
  const chosen = site.posts.filter(
    (post) =>
      (!before || post.date < before) &&
      (!after || post.date > after) &&
      (!modifiedAfter || post.modified > modifiedAfter) &&
      (author === null || post.author === Number(author)),
  );
  const key = (post: DoublePost): string | number => {
    if (query.get('orderby') === 'modified') return post.modified;
    return query.get('orderby') === 'id' ? post.id : post.date;
  };
  const sign = query.get('order') === 'asc' ? 1 : -1;
  return chosen.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    return a === b ? 0 : sign * (a < b ? -1 : 1);
  });
}

/** The page of items that is asked for, with the fields that are asked for. */
export function pageOf(all: WireItem[], query: URLSearchParams): DoubleList {
  const include = query.get('include')?.split(',').map(Number);
  const items = include === undefined ? all : all.filter(({ id }) => include.includes(id));
  const perPage = Number(query.get('per_page') ?? 10);
  const page = Number(query.get('page') ?? 1);
  const tooFar = page > 1 && page > Math.ceil(items.length / perPage);
  if (perPage > 100 || tooFar) return { status: 400, items: [], total: 0 };
  return {
    status: 200,
    items: items.slice((page - 1) * perPage, page * perPage).map((item) => pick(item, query)),
    total: items.length,
  };
}

/** An item with only the fields that `_fields` names. */
export function pick<T extends object>(item: T, query: URLSearchParams): T {
  const fields = query
    .get('_fields')
    ?.split(',')
    .map((field) => field.split('.')[0]);
  if (fields === undefined) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name))) as T;
}

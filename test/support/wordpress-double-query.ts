import { restError, type DoubleAnswer } from './wordpress-double-error.ts';
import type { DoubleZone } from './wordpress-double-zone.ts';

type Key = string | number;
/** What a route can choose and order by. */
type Choosable = { id: number; slug: string };
export type Dated = Choosable & {
  date: string;
  modified: string;
  title?: string;
  menu_order?: number;
};

export type Named = Choosable & { name: string };

/** How a route orders its items: by these names of `orderby`, the first if none is named. */
type Order<T> = { keys: Record<string, (item: T) => Key>; first: 'asc' | 'desc' };

const DATED: Order<Dated> = {
  keys: {
    date: ({ date }) => date,
    modified: ({ modified }) => modified,
    id: ({ id }) => id,
    slug: ({ slug }) => slug,
    title: ({ title = '' }) => title,
    menu_order: ({ menu_order = 0 }) => menu_order,
  },
  first: 'desc',
};
const NAMED: Order<Named> = {
  keys: { name: ({ name }) => name.toLowerCase(), id: ({ id }) => id, slug: ({ slug }) => slug },
  first: 'asc',
};

/** A page of items as a route gives it, or the error that it gives instead. */
export type DoubleList<T> =
  | { kind: 'page'; items: T[]; total: number; pages: number }
  | { kind: 'error'; answer: DoubleAnswer };

/** Posts, pages or media; their dates are compared in the site's own time. */
export function listDated<T extends Dated>(
  all: T[],
  query: URLSearchParams,
  zone: DoubleZone,
): DoubleList<T> {
  const said = (name: string) => {
    const date = query.get(name);
    return date?.endsWith('Z') ? zone.toLocal(Date.parse(date)) : date;
  };
  const [before, after] = [said('before'), said('after')];
  const [modifiedBefore, modifiedAfter] = [said('modified_before'), said('modified_after')];
  const chosen = all.filter(
    ({ date, modified }) =>
      (!before || date < before) &&
      (!after || date > after) &&
      (!modifiedBefore || modified < modifiedBefore) &&
      (!modifiedAfter || modified > modifiedAfter),
  );
  if ((query.get('status') ?? 'publish') !== 'publish') {
    return invalid('status', 'Status is forbidden.');
  }
  const list = listOf(chosen, query, DATED);
  const page = Number(query.get('page') ?? 1);
  if (list.kind === 'error' || list.total === 0 || page <= list.pages) return list;
  return error(
    'rest_post_invalid_page_number',
    'The page number requested is larger than the number of pages available.',
  );
}

/** Terms or users: behind the last page there is an empty one. */
export function listNamed<T extends Named>(all: T[], query: URLSearchParams): DoubleList<T> {
  return listOf(all, query, NAMED);
}

/** The values of a parameter, whether it is written `a=1,2` or `a[]=1&a[]=2`; undefined when it is not there. */
export function valuesOf(query: URLSearchParams, name: string): string[] | undefined {
  const values = [...query.getAll(name), ...query.getAll(`${name}[]`)].flatMap((value) =>
    value.split(','),
  );
  return values.length === 0 ? undefined : values;
}

function listOf<T extends Choosable>(
  all: T[],
  query: URLSearchParams,
  { keys, first }: Order<T>,
): DoubleList<T> {
  const perPage = Number(query.get('per_page') ?? 10);
  const page = Number(query.get('page') ?? 1);
  const orderBy = query.get('orderby') ?? Object.keys(keys)[0]!;
  if (!(perPage >= 1 && perPage <= 100))
    return outOfBounds('per_page', 'between 1 (inclusive) and 100 (inclusive)');
  if (!(page >= 1)) return outOfBounds('page', 'greater than or equal to 1');
  if (orderBy !== 'include' && !(orderBy in keys))
    return invalid('orderby', 'orderby is not one of those known.');
  const include = valuesOf(query, 'include')?.map(Number);
  const exclude = valuesOf(query, 'exclude')?.map(Number);
  const slugs = valuesOf(query, 'slug')?.map((slug) =>
    encodeURIComponent(decodeURIComponent(slug)).toLowerCase(),
  );
  const chosen = all.filter(
    ({ id, slug }) =>
      (include?.includes(id) ?? true) && !exclude?.includes(id) && (slugs?.includes(slug) ?? true),
  );
  const key = keys[orderBy] ?? (({ id }: T) => include?.indexOf(id) ?? 0);
  const order = orderBy === 'include' ? 'asc' : (query.get('order') ?? first);
  const sign = order === 'asc' ? 1 : -1;
  const ordered = chosen.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    // The index of the database goes on by id.
    return sign * (a === b ? one.id - other.id : a < b ? -1 : 1);
  });
  return {
    kind: 'page',
    items: ordered.slice((page - 1) * perPage, page * perPage),
    total: ordered.length,
    pages: Math.ceil(ordered.length / perPage),
  };
}

function outOfBounds(name: string, bounds: string): DoubleList<never> {
  return invalid(name, `${name} must be ${bounds}`);
}

function invalid(name: string, reason: string): DoubleList<never> {
  return error('rest_invalid_param', `Invalid parameter(s): ${name}`, {
    params: { [name]: reason },
  });
}

function error(code: string, message: string, data = {}): DoubleList<never> {
  return { kind: 'error', answer: restError(400, code, message, data) };
}

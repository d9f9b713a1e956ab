import { publicSite } from './wordpress-double-public.ts';
import {
  listDated,
  listNamed,
  valuesOf,
  type Dated,
  type DoubleList,
  type Named,
} from './wordpress-double-query.ts';
import type { DoublePost, DoubleSite } from './wordpress-double-site.ts';
import type { createDoubleWire, WireItem } from './wordpress-double-wire.ts';
import type { DoubleZone } from './wordpress-double-zone.ts';

export type DoubleRoute = {
  list: () => DoubleList<WireItem>;
  find: (id: number) => WireItem | undefined;
};

/** The collections below `wp/v2` that a site has for visitors at an instant. */
export function createDoubleRoutes(
  site: DoubleSite,
  query: URLSearchParams,
  { wire, zone, now }: { wire: ReturnType<typeof createDoubleWire>; zone: DoubleZone; now: number },
): Record<string, DoubleRoute> {
  const { posts, pages, users } = publicSite(site, { zone, now });
  const within = ({ parent }: { parent: number }) =>
    valuesOf(query, 'parent')?.includes(String(parent)) ?? true;
  const dated = <T extends Dated>(all: T[], write: (item: T) => WireItem) =>
    routeOf(all, () => listDated(all, query, zone), write);
  const named = <T extends Named>(all: T[], write: (item: T) => WireItem) =>
    routeOf(all, () => listNamed(all, query), write);
  return {
    posts: dated(posts.filter(chooser(query)), wire.post),
    pages: dated(pages.filter(within), wire.page),
    media: dated(site.media, wire.media),
    categories: named(site.categories.filter(within), wire.category),
    tags: named(site.tags, wire.tag),
    users: named(users, wire.user),
    ...(site.coauthors.length > 0 && site.bylines === 'co-authors-plus'
      ? { coauthors: named(site.coauthors.map(wire.coauthorTerm), (term) => term) }
      : {}),
    ...(site.coauthors.length > 0 && site.bylines === 'publishpress'
      ? { ppma_author: named(site.coauthors.map(wire.publishPressTerm), (term) => term) }
      : {}),
  };
}

function routeOf<T extends { id: number }>(
  all: T[],
  list: () => DoubleList<T>,
  write: (item: T) => WireItem,
): DoubleRoute {
  return {
    list() {
      const found = list();
      return found.kind === 'error' ? found : { ...found, items: found.items.map(write) };
    },
    find(id) {
      const item = all.find((one) => one.id === id);
      return item && write(item);
    },
  };
}

/** Whether a post is one of those that the query asks for by their terms and author. */
function chooser(query: URLSearchParams): (post: DoublePost) => boolean {
  const numbers = (name: string) => valuesOf(query, name)?.map(Number);
  const [author, categories, without] = ['author', 'categories', 'categories_exclude'].map(numbers);
  const [tags, coauthors, byline] = ['tags', 'coauthors', 'ppma_author'].map(numbers);
  const sticky = query.get('sticky');
  return (post) =>
    hasAny(author, [post.author]) &&
    hasAny(categories, post.categories) &&
    hasAny(tags, post.tags) &&
    hasAny(coauthors, post.coauthors) &&
    hasAny(byline, post.coauthors) &&
    !post.categories.some((id) => without?.includes(id)) &&
    (sticky === null || post.sticky === ['1', 'true'].includes(sticky));
}

const hasAny = (wanted: number[] | undefined, has: number[]) =>
  wanted === undefined || has.some((id) => wanted.includes(id));

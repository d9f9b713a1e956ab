import type {
  DoublePage,
  DoublePost,
  DoubleSite,
  DoubleTerm,
  DoubleUser,
} from './wordpress-double-site.ts';

export type DoubleLinks = ReturnType<typeof createDoubleLinks>;

/** The addresses of a site's things, as WordPress makes them under each kind of permalinks. */
export function createDoubleLinks(site: DoubleSite, home: string) {
  const isPlain = site.permalinks === 'plain';

  function categoryPath({ slug, parent }: DoubleTerm): string {
    const above = site.categories.find(({ id }) => id === parent);
    return above === undefined ? slug : `${categoryPath(above)}/${slug}`;
  }

  function pagePath({ slug, parent }: DoublePage): string {
    const above = site.pages.find(({ id }) => id === parent);
    return above === undefined ? slug : `${pagePath(above)}/${slug}`;
  }

  /** The category with the lowest id stands for all of a post's. */
  function folderOf(post: DoublePost): string {
    if (site.permalinks === 'pretty') return post.date.slice(0, 7);
    const first = site.categories.find(({ id }) => id === Math.min(...post.categories));
    return first === undefined ? 'uncategorized' : categoryPath(first);
  }

  const authorBySlug = (slug: string, id: number) =>
    isPlain ? `${home}/?author=${id}` : `${home}/author/${slug}/`;

  return {
    post: (post: DoublePost) =>
      isPlain ? `${home}/?p=${post.id}` : `${home}/${folderOf(post)}/${post.slug}/`,
    page: (page: DoublePage) =>
      isPlain ? `${home}/?page_id=${page.id}` : `${home}/${pagePath(page)}/`,
    category: (term: DoubleTerm) =>
      isPlain ? `${home}/?cat=${term.id}` : `${home}/category/${categoryPath(term)}/`,
    tag: ({ slug }: DoubleTerm) => (isPlain ? `${home}/?tag=${slug}` : `${home}/tag/${slug}/`),
    user: ({ id, slug }: DoubleUser) => authorBySlug(slug, id),
    authorBySlug,
    /** Where the REST API has a route. */
    rest: (route: string) =>
      isPlain ? `${home}/index.php?rest_route=/${route}` : `${home}/wp-json/${route}`,
  };
}

import type { Article } from '../../../shared/article.ts';
import type { Category } from '../../../shared/category.ts';
import type { NamedLink, Teaser } from '../../../shared/teaser.ts';

/** A story as far as its teaser tells it. Where the tree of categories has not come, the path of its section is left out. */
export const openingOf = (teaser: Teaser, tree: Category[]): Article => ({
  ...teaser,
  categories: pathTo(teaser.section?.slug, tree),
  tags: [],
  imageCaption: '',
  imageCredit: '',
  body: [],
  gate: null,
});

function pathTo(section: string | null | undefined, tree: Category[]): NamedLink[] {
  const found = tree.find(({ slug }) => slug === section);
  if (found === undefined) return [];
  return [...pathTo(found.parent, tree), { slug: found.slug, name: found.name }];
}

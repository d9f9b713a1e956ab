import type { NewsroomEdit } from './newsroom-edit.ts';
import type { DoubleSite } from './wordpress-double-site.ts';

type EditOf<Kind> = Extract<NewsroomEdit, { kind: Kind }>;

/** Stories without any other category are put into it, so it cannot be deleted. */
const DEFAULT_CATEGORY = 1;

/** A term under another name and slug; its posts are not touched. A slug that another term has is refused. */
export function renameTerm(
  site: DoubleSite,
  { taxonomy, id, name, slug }: EditOf<'renameTerm'>,
): DoubleSite {
  if (site[taxonomy].some((term) => term.id !== id && term.slug === slug)) return site;
  return {
    ...site,
    [taxonomy]: site[taxonomy].map((term) => (term.id === id ? { ...term, name, slug } : term)),
  };
}

/** A site without a term: its posts lose it, its children move up; none of them counts as edited. */
export function deleteTerm(
  site: DoubleSite,
  { taxonomy, id, into }: EditOf<'deleteTerm'>,
): DoubleSite {
  const deleted = site[taxonomy].find((term) => term.id === id);
  const isDefault = taxonomy === 'categories' && id === DEFAULT_CATEGORY;
  if (deleted === undefined || isDefault) return site;
  const fallback = into ?? (taxonomy === 'categories' ? DEFAULT_CATEGORY : undefined);
  const without = (ids: number[]) => {
    if (!ids.includes(id)) return ids;
    const rest = ids.filter((one) => one !== id);
    const needsOther = into !== undefined || rest.length === 0;
    return needsOther && fallback !== undefined ? [...new Set([...rest, fallback])] : rest;
  };
  return {
    ...site,
    posts: site.posts.map((post) => ({ ...post, [taxonomy]: without(post[taxonomy]) })),
    [taxonomy]: site[taxonomy]
      .filter((term) => term.id !== id)
      .map((term) => (term.parent === id ? { ...term, parent: deleted.parent } : term)),
  };
}

import { publicSite } from './wordpress-double-public.ts';
import type { DoubleSite, DoubleTerm } from './wordpress-double-site.ts';
import { createDoubleZone } from './wordpress-double-zone.ts';

export type TruePost = {
  id: number;
  slug: string;
  title: string;
  excerpt: string;
  publishedAt: number;
  /** Slugs. */
  categories: string[];
  tags: string[];
  author: string;
  byline: string[];
  picture: number | null;
};
export type TrueCategory = { slug: string; parent: string | null };
/** What a newsroom publishes, known without asking it. */
export type TrueNewsroom = { posts: TruePost[]; categories: TrueCategory[] };

/** What a description says that is public at an instant. */
export function truthOf(site: DoubleSite, now: number): TrueNewsroom {
  const zone = createDoubleZone(site);
  return {
    posts: publicSite(site, { zone, now }).posts.map((post) => ({
      id: post.id,
      slug: decodeURIComponent(post.slug),
      title: post.title,
      excerpt: post.excerpt,
      publishedAt: Date.parse(`${zone.toUtc(post.date)}Z`),
      categories: slugsOf(site.categories, post.categories),
      tags: slugsOf(site.tags, post.tags),
      author: slugOf(site.users, post.author),
      byline: post.coauthors.map(
        (id) => site.coauthors.find((coauthor) => coauthor.id === id)?.nicename ?? '',
      ),
      picture: post.featured_media === 0 ? null : post.featured_media,
    })),
    categories: site.categories.map(({ slug, parent }) => ({
      slug: decodeURIComponent(slug),
      parent: slugOf(site.categories, parent) || null,
    })),
  };
}

const slugOf = (terms: Pick<DoubleTerm, 'id' | 'slug'>[], id: number) =>
  decodeURIComponent(terms.find((term) => term.id === id)?.slug ?? '');
const slugsOf = (terms: DoubleTerm[], ids: number[]) => ids.map((id) => slugOf(terms, id));

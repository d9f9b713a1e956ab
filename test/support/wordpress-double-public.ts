import type {
  DoublePage,
  DoublePost,
  DoubleSite,
  DoubleStatus,
  DoubleUser,
} from './wordpress-double-site.ts';
import type { DoubleZone } from './wordpress-double-zone.ts';

/** What anonymous visitors may see of a site. */
export type PublicSite = { posts: DoublePost[]; pages: DoublePage[]; users: DoubleUser[] };

/** The posts and pages that are public at an instant, and the users who wrote any of them. */
export function publicSite(
  site: Pick<DoubleSite, 'posts' | 'pages' | 'users'>,
  { zone, now }: { zone: DoubleZone; now: number },
): PublicSite {
  const today = zone.toLocal(now);
  const isPublic = ({ status, date }: { status: DoubleStatus; date: string }) =>
    status === 'publish' || (status === 'future' && date <= today);
  const posts = site.posts.filter(isPublic);
  const pages = site.pages.filter(isPublic);
  const writers = new Set([...posts, ...pages].map(({ author }) => author));
  return { posts, pages, users: site.users.filter(({ id }) => writers.has(id)) };
}

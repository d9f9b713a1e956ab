import type { AccessFilter } from './access.ts';
import type { FeedSubject } from './feed.ts';

const segment = encodeURIComponent;

export const homeUrl = () => '/';
export const articleUrl = (slug: string) => `/article/${segment(slug)}`;
export const authorUrl = (slug: string) => `/author/${segment(slug)}`;
export const categoryUrl = (slug: string) => `/category/${segment(slug)}`;
export const pageUrl = (slug: string) => `/page/${segment(slug)}`;
export const tagUrl = (slug: string) => `/tag/${segment(slug)}`;
export const sectionsUrl = () => '/sections';
export const settingsUrl = () => '/settings';

/** Address of a feed's page; page 1 and the filter `all` are left out, so that each page has one address. */
export function feedUrl(
  subject: FeedSubject,
  { page = 1, access = 'all' }: { page?: number; access?: AccessFilter } = {},
): string {
  const path = subject.kind === 'latest' ? '/latest' : `/${subject.kind}/${segment(subject.slug)}`;
  const query = new URLSearchParams();
  if (access !== 'all') query.set('access', access);
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? path : `${path}?${query}`;
}

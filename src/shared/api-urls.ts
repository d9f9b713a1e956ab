import type { AccessFilter } from './access.ts';
import type { FeedSubject } from './feed.ts';

/** Where in a feed an answer begins; none means its top. */
export type FeedEntry =
  | { kind: 'page'; page: number }
  | { kind: 'older' | 'newer'; cursor: string }
  | { kind: 'month'; month: string };

const segment = encodeURIComponent;

export const siteApiUrl = () => '/api/site';
export const frontApiUrl = () => '/api/front';
export const articleApiUrl = (slug: string) => `/api/articles/${segment(slug)}`;
export const relatedApiUrl = (slug: string) => `${articleApiUrl(slug)}/related`;
export const pageApiUrl = (slug: string) => `/api/pages/${segment(slug)}`;
export const authorApiUrl = (slug: string) => `/api/authors/${segment(slug)}`;
export const categoriesApiUrl = () => '/api/categories';
export const sessionApiUrl = () => '/api/session';
export const authorizationApiUrl = () => '/api/session/authorization';
export const devicesApiUrl = () => '/api/session/devices';
export const deviceApiUrl = (id: string) => `${devicesApiUrl()}/${segment(id)}`;
export const pushApiUrl = () => '/api/push';
export const pushKeyApiUrl = () => '/api/push/key';
export const privateArticleApiUrl = (slug: string) => `/api/private/articles/${segment(slug)}`;

/** Address of the months in which a feed has stories. */
export function monthsApiUrl(subject: FeedSubject, access: AccessFilter = 'all'): string {
  const query = access === 'all' ? '' : `?access=${access}`;
  return `${monthsPath(subject)}${query}`;
}

function monthsPath(subject: FeedSubject): string {
  if (subject.kind === 'latest') return '/api/feeds/latest/months';
  const plural = { category: 'categories', author: 'authors', tag: 'tags' }[subject.kind];
  return `/api/${plural}/${segment(subject.slug)}/months`;
}

/** Address of a part of a feed; page 1 and the filter `all` are left out, so that each answer has one address. */
export function feedApiUrl(
  subject: FeedSubject,
  {
    entry,
    access = 'all',
    limit,
  }: { entry?: FeedEntry; access?: AccessFilter; limit?: number } = {},
): string {
  const path =
    subject.kind === 'latest'
      ? '/api/feeds/latest'
      : `/api/feeds/${subject.kind}/${segment(subject.slug)}`;
  const query = new URLSearchParams();
  if (entry?.kind === 'page' && entry.page > 1) query.set('page', String(entry.page));
  if (entry?.kind === 'older' || entry?.kind === 'newer') query.set(entry.kind, entry.cursor);
  if (entry?.kind === 'month') query.set('month', entry.month);
  if (access !== 'all') query.set('access', access);
  if (limit !== undefined) query.set('limit', String(limit));
  return query.size === 0 ? path : `${path}?${query}`;
}

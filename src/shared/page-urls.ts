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
export const savedUrl = () => '/saved';
export const settingsUrl = () => '/settings';
export const historyUrl = () => '/history';
export const followingUrl = () => '/following';
export const accountUrl = () => '/account';
/** Where the newsroom's site sends a reader back to who signed in there. */
export const signInCallbackUrl = () => '/sign-in/callback';

/** Address of the sign-in page; `returnTo` is a path of ours, `fault` why the last try came to nothing. */
export function signInUrl({
  returnTo,
  fault,
}: { returnTo?: string | undefined; fault?: SignInFault | undefined } = {}) {
  const query = new URLSearchParams();
  if (returnTo !== undefined) query.set('return', returnTo);
  if (fault !== undefined) query.set('fault', fault);
  return query.size === 0 ? '/sign-in' : `/sign-in?${query}`;
}

/** Why a reader comes back from the newsroom's site without being signed in. */
export type SignInFault = 'rejected' | 'stale' | 'refused' | 'unreachable' | 'throttled';

/** Address of a feed's page, or of the feed opened at a month (`YYYY-MM`); page 1 and the filter `all` are left out, so that each page has one address. */
export function feedUrl(
  subject: FeedSubject,
  {
    page = 1,
    access = 'all',
    month,
  }: { page?: number; access?: AccessFilter; month?: string | undefined } = {},
): string {
  const query = new URLSearchParams();
  if (access !== 'all') query.set('access', access);
  if (month !== undefined) query.set('month', month);
  else if (page > 1) query.set('page', String(page));
  return query.size === 0 ? pathOf(subject) : `${pathOf(subject)}?${query}`;
}

/** Address of the list of months in which a feed has stories. */
export function monthsUrl(subject: FeedSubject, access: AccessFilter = 'all'): string {
  const path = `/months${pathOf(subject)}`;
  return access === 'all' ? path : `${path}?access=${access}`;
}

const pathOf = (subject: FeedSubject) =>
  subject.kind === 'latest' ? '/latest' : `/${subject.kind}/${segment(subject.slug)}`;

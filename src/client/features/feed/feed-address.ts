import { ACCESS_FILTERS, type AccessFilter } from '../../../shared/access.ts';
import type { FeedKind, FeedSubject } from '../../../shared/feed.ts';
import { ApiError } from '../../lib/api-error.ts';

/** What an address says of a feed: which, under which filter, and perhaps a month (`YYYY-MM`) in it. */
export type FeedAddress = { subject: FeedSubject; access: AccessFilter; month?: string };

/** Which feed an address names, under which filter. Throws an `ApiError` when it names none. */
export function parseFeedAddress(
  kind: FeedKind,
  slug: string | undefined,
  query: URLSearchParams,
): FeedAddress {
  const given = query.get('access') ?? 'all';
  const access = ACCESS_FILTERS.find((filter) => filter === given);
  if (access === undefined) {
    throw badAddress(`access is one of ${ACCESS_FILTERS.join(', ')}, not “${given}”.`);
  }
  return { subject: subjectOf(kind, slug), access };
}

/** What stands in for the API's refusal of an address that need not be asked about. */
export const badAddress = (detail: string) =>
  new ApiError({ type: 'about:blank', title: 'Bad Request', status: 400, detail });

function subjectOf(kind: FeedKind, slug: string | undefined): FeedSubject {
  if (kind === 'latest') return { kind };
  if (slug === undefined) throw badAddress(`The address of a ${kind} ends with its name.`);
  return { kind, slug };
}

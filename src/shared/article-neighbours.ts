import type { AccessFilter } from './access.ts';
import { articleApiUrl } from './api-urls.ts';
import type { FeedSubject } from './feed.ts';

/** A feed under a filter as the query that neighbours in it are asked for with. */
export function listQuery(subject: FeedSubject, access: AccessFilter = 'all'): string {
  const feed = subject.kind === 'latest' ? 'latest' : `${subject.kind}/${subject.slug}`;
  return String(new URLSearchParams({ feed, ...(access !== 'all' && { access }) }));
}

/** Address of what stands before and after a story in a list, as `listQuery` writes it; without one, in the story's section. */
export const neighboursApiUrl = (slug: string, list = '') =>
  `${articleApiUrl(slug)}/neighbours${list === '' ? '' : `?${list}`}`;

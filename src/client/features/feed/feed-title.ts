import { formatMonth } from '../../lib/format-date.ts';
import type { Words } from '../../lib/messages/load-messages.ts';
import type { FeedView } from './feed-queries.ts';

/** A feed's title with the month at which it was entered, or the number of its page from page 2 on. */
export function feedTitle(
  name: string,
  { page, month }: Pick<FeedView, 'page' | 'month'>,
  { feed, language }: Words,
): string {
  if (month !== undefined) return feed.titleOfMonth(name, formatMonth(month, language));
  return page === 1 ? name : feed.title(name, page);
}

import type { InfiniteData } from '@tanstack/react-query';
import type { Feed } from '../../../shared/feed.ts';

/** When the newest story of a feed was published, in milliseconds since 1970; null where the list does not begin at the feed's top, or has none. */
export function newestOf(list: InfiniteData<Pick<Feed, 'newer' | 'items'>> | undefined) {
  const [first] = list?.pages ?? [];
  const newest = first?.newer === null ? first.items[0] : undefined;
  return newest === undefined ? null : Date.parse(newest.publishedAt);
}

import type { Feed } from '../../../shared/feed.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';

/** Says politely, once for each page that arrives, how far the list reaches. */
export function FeedStatus({ feeds, shown }: { feeds: Feed[]; shown: number }) {
  const { feed } = useMessages();
  const newest = feeds.at(-1);
  return (
    <output className="visually-hidden">
      {feeds.length > 1 && newest !== undefined
        ? feed.more(newest.items.length, shown, newest.total)
        : ''}
    </output>
  );
}

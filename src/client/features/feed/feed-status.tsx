import { useMessages } from '../../lib/messages/messages-context.ts';
import type { ListPart } from './feed-queries.ts';

/** Says politely, once for each page that arrives below, how far the list reaches. */
export function FeedStatus({ feeds, shown }: { feeds: ListPart[]; shown: number }) {
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

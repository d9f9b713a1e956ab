import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useSite } from '../../lib/site-context.ts';
import { cardsOf } from './feed-cards.ts';
import { feedQueries, type FeedView } from './feed-queries.ts';

/** How many cards before an end more are asked for: at a card a second, 20 s. */
const AHEAD = 20;

/** Retry that is pressed again and again waits for its answer, rather than asking anew each time. */
const ONE = { cancelRefetch: false };

/** A list's cards, at first from the answer with the story `from` on, and how to get more of them at either end. */
export function useFeed(view: FeedView, from: number | undefined) {
  const { timeZone } = useSite();
  const query = useInfiniteQuery(feedQueries.list(view));
  const { hasNextPage, hasPreviousPage, isFetching, fetchNextPage, fetchPreviousPage } = query;
  // The query knows of its last request alone, and that may have been at the other end.
  const [isFailedBelow, setFailedBelow] = useState(query.isFetchNextPageError);
  const [isFailedAbove, setFailedAbove] = useState(query.isFetchPreviousPageError);
  const fetchOlder = async () => setFailedBelow((await fetchNextPage(ONE)).isFetchNextPageError);
  const fetchNewer = async () =>
    setFailedAbove((await fetchPreviousPage(ONE)).isFetchPreviousPageError);
  const parts = useMemo(() => query.data?.pages ?? [], [query.data]);
  const [top, setTop] = useState(
    () => parts.find(({ items }) => items.some(({ id }) => id === from)) ?? parts[0],
  );
  const cards = useMemo(() => {
    const start = top === undefined ? 0 : Math.max(0, parts.indexOf(top));
    return cardsOf(start === 0 ? parts : parts.slice(start), timeZone);
  }, [parts, top, timeZone]);
  const ids = useMemo(() => cards.map(({ teaser }) => teaser.id), [cards]);
  const newer = parts.slice(0, top && Math.max(0, parts.indexOf(top)));

  const retry = useEffectEvent(async () => {
    if (isFetching) return;
    // One after the other: while one request is under way, another is not made.
    if (isFailedBelow) await fetchOlder();
    if (isFailedAbove) await fetchNewer();
  });
  useEffect(() => {
    const connected = () => void retry();
    window.addEventListener('online', connected);
    return () => window.removeEventListener('online', connected);
  }, []);

  return {
    parts,
    cards,
    ids,
    /** How many stories stand above the first card; none that cannot be had just now. */
    above: isFailedAbove ? 0 : (cards[0]?.position ?? 1) - 1,
    /** How many cards have come above and are not shown yet. */
    newerCount: newer.reduce((count, { items }) => count + items.length, 0),
    isFetching,
    /** Whether the last request failed at that end: until one succeeds, none is made there by itself. */
    isFailedBelow,
    isFailedAbove,
    hasOlder: hasNextPage,
    hasNewer: hasPreviousPage,
    fetchOlder: () => void fetchOlder(),
    fetchNewer: () => void fetchNewer(),
    /** Asks for more at the end that the cards in view, by their indexes, come near. */
    fetchAhead([first, last]: [number, number]) {
      if (isFetching) return;
      const isOlderDue = hasNextPage && !isFailedBelow && last + AHEAD >= cards.length;
      const isNewerDue = hasPreviousPage && !isFailedAbove && first < AHEAD && newer.length === 0;
      if (isOlderDue) void fetchOlder();
      else if (isNewerDue) void fetchNewer();
    },
    /** Shows what has come above. To be called while nothing moves, or where the list has room for it: else the window is moved along. */
    showNewer: () => setTop(parts[0]),
  };
}

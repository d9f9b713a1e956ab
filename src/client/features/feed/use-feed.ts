import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useSite } from '../../lib/site-context.ts';
import { cardsOf } from './feed-cards.ts';
import { feedQueries, type FeedView } from './feed-queries.ts';

/** How many cards before an end more are asked for: at a card a second, 20 s. */
const AHEAD = 20;

/** A list's cards, at first from the answer with the story `from` on, and how to get more of them at either end. */
export function useFeed(view: FeedView, from: number | undefined) {
  const { timeZone } = useSite();
  const query = useInfiniteQuery(feedQueries.list(view));
  const { hasNextPage, hasPreviousPage, isFetching, isError, fetchNextPage } = query;
  const { fetchPreviousPage } = query;
  const parts = useMemo(() => query.data?.pages ?? [], [query.data]);
  const [top, setTop] = useState(
    () => parts.find(({ items }) => items.some(({ id }) => id === from)) ?? parts[0],
  );
  const cards = useMemo(
    () => cardsOf(parts.slice(top && parts.indexOf(top)), timeZone),
    [parts, top, timeZone],
  );
  const ids = useMemo(() => cards.map(({ teaser }) => teaser.id), [cards]);

  const retry = useEffectEvent(() => {
    if (isError && !isFetching) void fetchNextPage();
  });
  useEffect(() => {
    const connected = () => retry();
    window.addEventListener('online', connected);
    return () => window.removeEventListener('online', connected);
  }, []);

  return {
    parts,
    cards,
    ids,
    isFetching,
    /** Whether the last request failed, in whichever direction: until one succeeds, none is made by itself. */
    isFailed: isError,
    hasOlder: hasNextPage,
    hasNewer: hasPreviousPage,
    fetchOlder: () => void fetchNextPage(),
    fetchNewer: () => void fetchPreviousPage(),
    /** Asks for more at the end that the cards in view, by their indexes, come near. */
    fetchAhead([first, last]: [number, number]) {
      if (isFetching || isError) return;
      if (hasNextPage && last + AHEAD >= cards.length) void fetchNextPage();
      else if (hasPreviousPage && first < AHEAD) void fetchPreviousPage();
    },
    /** Shows what has come above. To be called while nothing moves: the window is moved along with it. */
    showNewer: () => setTop(parts[0]),
  };
}

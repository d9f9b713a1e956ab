import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'react-router';
import type { CacheSnapshot } from 'virtua';
import { feedUrl } from '../../../shared/page-urls.ts';
import { useSite } from '../../lib/site-context.ts';
import { cardsOf } from './feed-cards.ts';
import { FeedEnd } from './feed-end.tsx';
import { FeedItem } from './feed-item.tsx';
import styles from './feed-list.module.css';
import { findPlace, keepPlace } from './feed-places.ts';
import { feedQueries, type FeedView } from './feed-queries.ts';
import { FeedStatus } from './feed-status.tsx';
import { useLiveList } from './use-live-list.ts';

/** The cards of a feed: a plain list as the server sent it, windowed and growing downwards once the reader moves. */
export function FeedList({ view }: { view: FeedView }) {
  'use memo';
  const { language, timeZone } = useSite();
  const { key } = useLocation();
  const place = findPlace(key);
  const queryClient = useQueryClient();
  const query = useInfiniteQuery(feedQueries.list(view));
  const { fetchNextPage, hasNextPage, isFetching, isFetchNextPageError } = query;
  const feeds = query.data?.pages;
  const cards = useMemo(
    () => cardsOf(feeds ?? [], language, timeZone),
    [feeds, language, timeZone],
  );
  const plain = useRef<HTMLOListElement>(null);
  const live = useLiveList(plain, { count: cards.length, place, atOnce: view.page > 1 });

  useEffect(() => {
    const dropped = keepPlace(key, { ...findPlace(key), view });
    if (dropped === undefined) return;
    queryClient.removeQueries({ queryKey: feedQueries.list(dropped.view).queryKey, exact: true });
  }, [key, view, queryClient]);

  useRestoredFocus(place?.left?.focused);

  const onNearEnd = () => {
    if (hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage();
  };
  const onPage = (page: number) =>
    showAddress(feedUrl(view.subject, { page, access: view.access }));
  const count = cards.length;
  const onLeave = useCallback(
    (heights: CacheSnapshot) => {
      const focused = document.activeElement?.id;
      keepPlace(key, { view, left: { count, heights, focused } });
    },
    [key, view, count],
  );

  return (
    <div className={styles.list}>
      {live === undefined ? (
        <ol ref={plain}>
          {cards.map((card, index) => (
            <li key={card.teaser.id}>
              <FeedItem card={card} first={index === 0} />
            </li>
          ))}
        </ol>
      ) : (
        <live.LiveList
          cards={cards}
          heights={live.heights}
          onNearEnd={onNearEnd}
          onPage={onPage}
          onLeave={onLeave}
        />
      )}
      <FeedStatus feeds={feeds ?? []} shown={cards.length} />
      <FeedEnd
        isEmpty={cards.length === 0}
        hasMore={hasNextPage}
        isFailed={isFetchNextPageError}
        onRetry={() => void fetchNextPage()}
      />
    </div>
  );
}

/** Writes the address over the present one: the reader stays in one history entry, whatever page is in view. */
function showAddress(path: string) {
  if (window.location.pathname + window.location.search === path) return;
  window.history.replaceState(window.history.state, '', path);
}

/** Gives focus back to the headline that was followed, as soon as its card is in the document again. */
function useRestoredFocus(id: string | undefined) {
  const wanted = useRef(id);
  useEffect(() => {
    if (wanted.current === undefined || wanted.current === '') return;
    const restore = () => {
      const target = document.getElementById(wanted.current ?? '');
      if (target === null) return;
      wanted.current = undefined;
      observer.disconnect();
      target.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(restore);
    observer.observe(document.body, { childList: true, subtree: true });
    restore();
    return () => observer.disconnect();
  }, []);
}

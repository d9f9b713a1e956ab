import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { cardId, findCardFocus } from './card-focus.ts';
import { FeedEnd } from './feed-end.tsx';
import { registerFeed } from './feed-focus.ts';
import { FeedItem } from './feed-item.tsx';
import styles from './feed-list.module.css';
import { findLeft, findPlace, keepPlace } from './feed-places.ts';
import { feedQueries, type FeedView } from './feed-queries.ts';
import { parseSpot } from './feed-spot.ts';
import { FeedStart } from './feed-start.tsx';
import { FeedStatus } from './feed-status.tsx';
import { focusBeside } from './focus-beside.ts';
import type { LiveList } from './live-list.ts';
import { noteReader } from './note-reader.ts';
import { useFeed } from './use-feed.ts';
import { useFocusedCard } from './use-focused-card.ts';
import { useLiveList } from './use-live-list.ts';
import { useRestoredFocus } from './use-restored-focus.ts';
import { useRestoredSpot } from './use-restored-spot.ts';

/** The cards of a feed: a plain list as the server sent it, windowed and growing at both ends once the reader moves. */
export function FeedList({ view }: { view: FeedView }) {
  const { feed: messages } = useMessages();
  const { key, state } = useLocation();
  const queryClient = useQueryClient();
  const frame = useRef<HTMLDivElement>(null);
  const [left] = useState(() => findLeft(key));
  const [spot] = useState(() => (left?.isAsLeft === true ? undefined : parseSpot(state)));
  const wasFocused = left?.focused ?? spot?.focused ?? null;
  const focused = useFocusedCard(frame, wasFocused?.story);
  const feed = useFeed(view, left?.first);
  const { cards, ids, parts } = feed;
  const total = parts.at(-1)?.total ?? -1;

  const follow = (list: LiveList) => {
    if (frame.current === null) return;
    const beside = focusBeside(frame.current);
    const isStill = !list.isScrolling() || list.hasRoom(feed.newerCount);
    // Newer stories would take the head of the page from who went there.
    if (isStill && beside !== 'above' && !list.isAtHead()) feed.showNewer();
    if (isReturning()) return;
    if (beside !== 'below') feed.fetchAhead(list.inView());
    noteReader(key, { view, cards, live: list, frame: frame.current });
  };
  const { live, height, items } = useLiveList(frame, {
    held: { ids, above: feed.above },
    keep: focused,
    place: left?.place.known.length === ids.length ? left.place : undefined,
    atOnce: spot !== undefined,
    onScroll: follow,
    onRest: follow,
  });
  const isReturning = useRestoredSpot(spot, { live, frame, feed });
  useRestoredFocus(wasFocused);

  useEffect(() => {
    if (live !== undefined) follow(live);
  });

  const leavePage = useEffectEvent(() => {
    if (live === undefined || frame.current === null || isReturning()) return;
    noteReader(key, { view, cards, live, frame: frame.current }, true);
  });
  useEffect(() => {
    const ended = new AbortController();
    window.addEventListener('pagehide', () => leavePage(), { signal: ended.signal });
    return () => ended.abort();
  }, []);

  useEffect(() => {
    const dropped = keepPlace(key, { ...findPlace(key), view });
    if (dropped === undefined) return;
    queryClient.removeQueries({ queryKey: feedQueries.list(dropped.view).queryKey, exact: true });
  }, [key, view, queryClient]);

  useLayoutEffect(() => {
    const list = frame.current;
    if (live === undefined || list === null) return;
    return registerFeed({
      count: ids.length,
      scrollToIndex: (index) => scrollToCard(list, live.offsetOf(index)),
      indexOfArticle: (article) => ids.findIndex((id) => article.id === cardId(id)),
    });
  }, [live, ids]);

  const first = ids[0];
  useLayoutEffect(() => {
    const list = frame.current;
    if (live === undefined || list === null) return;
    return () =>
      void keepPlace(key, {
        view,
        left: {
          first,
          place: live.place(),
          windowWidth: window.innerWidth,
          focused: findCardFocus(list),
        },
      });
  }, [live, key, view, first]);

  return (
    <>
      <FeedStart
        view={view}
        parts={parts}
        isFailed={feed.isFailedAbove}
        onRetry={feed.fetchNewer}
      />
      <div
        ref={frame}
        role="feed"
        aria-label={parts[0]?.subject.name ?? messages.latest}
        aria-busy={feed.isFetching}
        className={live && styles.live}
        style={{ blockSize: height }}
      >
        {items.map((item) => {
          const card = cards[item.index];
          return (
            card && (
              <FeedItem
                key={card.teaser.id}
                card={card}
                total={total}
                first={item.index === 0 && live === undefined}
                item={item}
              />
            )
          );
        })}
      </div>
      <FeedStatus feeds={parts} shown={cards.length} />
      <FeedEnd
        view={view}
        isEmpty={cards.length === 0}
        hasMore={feed.hasOlder}
        isFailed={feed.isFailedBelow}
        onRetry={feed.fetchOlder}
      />
    </>
  );
}

/** Brings the place of a card into view, by as little as needed; how high the card is shows once it is there. */
function scrollToCard(list: HTMLElement, offset: number) {
  const top = list.getBoundingClientRect().top + offset;
  if (top < 0) window.scrollBy(0, top);
  else if (top > window.innerHeight / 2) window.scrollBy(0, top - window.innerHeight / 2);
}

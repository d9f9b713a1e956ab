import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { PAGE_SIZE } from '../../../shared/feed.ts';
import { feedUrl } from '../../../shared/page-urls.ts';
import { Offer } from '../../components/offer.tsx';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useLatePart, whenInstalled } from '../../lib/use-late-part.ts';
import { feedQueries, type FeedView } from './feed-queries.ts';
import type { FirstSeen } from './first-seen-context.ts';
import { isNewer, type Position } from './is-newer.ts';
import styles from './new-stories.module.css';
import { newStoriesQueries, type Top } from './new-stories-queries.ts';
import { forgetLeft, returnTo, stateOver, takeEntry, visitOf } from './new-stories-visit.ts';
import { useFirstSeen } from './use-first-seen.ts';

export type NewStoriesProps = {
  view: FeedView;
  /** Told which story is the first that the reader had seen before, when new ones were asked for. */
  onFirstSeen: (firstSeen: FirstSeen | undefined) => void;
};

/** What takes focus in a list. */
const CARD = 'main article[tabindex], main article h3 a';

/** Announces stories that came after the list was opened, goes to them, and back to where the reader was. */
export function NewStories({ view, onFirstSeen }: NewStoriesProps) {
  const { feed } = useMessages();
  const location = useLocation();
  const navigate = useNavigate();
  const { mark, left } = visitOf(location);
  const [isDismissed, setDismissed] = useState(false);
  const [isNothingNew, setNothingNew] = useState(false);
  const { data, dataUpdatedAt } = useInfiniteQuery(feedQueries.list(view));
  const first = data?.pages[0];
  const top = useQuery(newStoriesQueries.top(view, first, dataUpdatedAt));
  // A list that was read up to its top has said what there was until then.
  const newest = newestOf(first?.items[0], first?.newer === null ? undefined : top.data?.newest);
  const count = countNew(top.data, newest);

  useFirstSeen(data?.pages ?? [], mark, onFirstSeen);

  useLayoutEffect(() => {
    if (!takeEntry()) return;
    document.querySelector<HTMLElement>(CARD)?.focus({ preventScroll: true });
  }, []);

  const showNew = async () => {
    // Nothing is left behind for a list that cannot be had.
    const { data: found, isSuccess } = await top.refetch();
    const isNew = countNew(found, newest) > 0;
    setNothingNew(isSuccess && !isNew);
    if (!isSuccess || !isNew) return;
    // The list remembers what had focus when it is left: the story, not the pill.
    topmost()?.focus({ preventScroll: true });
    await navigate(feedUrl(view.subject, { access: view.access }), {
      replace: true,
      state: stateOver(location, { newest, at: view.visit || performance.timeOrigin }),
    });
  };
  const pull = useLatePart(loadPullDown, whenInstalled);
  const pressed = useEffectEvent(() => void showNew());
  useEffect(() => {
    // What the key for new stories asks for: features/shortcuts/press-shortcut.ts.
    const onPressed = () => pressed();
    document.addEventListener('dateline:new-stories', onPressed);
    return () => document.removeEventListener('dateline:new-stories', onPressed);
  }, []);
  const dismiss = () => {
    forgetLeft(mark);
    setDismissed(true);
  };

  return (
    <div className={styles.bar}>
      {count > 0 && (
        <button className={styles.pill} type="button" onClick={() => void showNew()}>
          <span aria-hidden="true">↑ </span>
          {feed.newStories(count, count === PAGE_SIZE && top.data?.feed.older !== null)}
        </button>
      )}
      {left !== undefined && !isDismissed && (
        <Offer text={feed.backToPlace} onTake={() => returnTo(left)} onDismiss={dismiss} />
      )}
      {pull && <pull.PullDown onPull={() => void showNew()} />}
      <output className={isNothingNew ? styles.pull : 'visually-hidden'}>
        {count > 0 ? feed.newStoriesHere : isNothingNew && feed.nothingNew}
      </output>
    </div>
  );
}

/** The gesture that asks for new stories: in a tab the browser has its own. Without a network there is nothing new to ask for either. */
const loadPullDown = () => import('./pull-down.tsx');

const countNew = (top: Top | undefined, newest: Position | undefined) =>
  top?.feed.items.filter((story) => isNewer(story, newest)).length ?? 0;

function newestOf(one: Position | undefined, other: Position | undefined): Position | undefined {
  const newest = one !== undefined && isNewer(one, other) ? one : other;
  return newest && { id: newest.id, publishedAt: newest.publishedAt };
}

/** The first card that is in view. */
const topmost = () =>
  Array.from(document.querySelectorAll<HTMLElement>(CARD)).find(
    (card) => card.getBoundingClientRect().top >= 0,
  );

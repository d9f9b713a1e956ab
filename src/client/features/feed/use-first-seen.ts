import { useLayoutEffect } from 'react';
import type { Feed } from '../../../shared/feed.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSite } from '../../lib/site-context.ts';
import { useNow } from '../../lib/use-now.ts';
import type { FirstSeen } from './first-seen-context.ts';
import { isNewer } from './is-newer.ts';
import { formatSince } from './format-since.ts';
import type { Mark } from './new-stories-visit.ts';

/** Tells, before the list is painted, which of its stories is the first that stood there at a mark already; none when nothing stands above it. */
export function useFirstSeen(
  parts: Feed[],
  mark: Mark | undefined,
  onFirstSeen: (firstSeen: FirstSeen | undefined) => void,
): void {
  const { feed, language } = useMessages();
  const now = useNow() ?? mark?.at ?? 0;
  const { timeZone } = useSite();
  const id = mark && firstSeenIn(parts, mark);
  const words = mark && feed.newSince(formatSince(mark.at, now, language, timeZone));

  useLayoutEffect(() => {
    if (id !== undefined && words !== undefined) onFirstSeen({ id, words });
  }, [id, words, onFirstSeen]);
}

function firstSeenIn(parts: Feed[], mark: Mark): number | undefined {
  const stories = parts.flatMap(({ items }) => items);
  const place = stories.findIndex((story) => !isNewer(story, mark.newest));
  return place > 0 ? stories[place]?.id : undefined;
}

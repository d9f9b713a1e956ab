import type { FollowedSubject } from '../../shared/push.ts';
import type { Arrival, WaitingFollower } from '../store/reader-state.ts';
import type { ArrivedStory, Store } from '../store/store.ts';

export type News = { arrival: Arrival; story: ArrivedStory };

/** Reads each story once for all who may follow it. */
export function createFindArrived(store: Pick<Store, 'findArrived'>) {
  const known = new Map<number, ArrivedStory | undefined>();
  return (id: number) => {
    if (!known.has(id)) known.set(id, store.findArrived(id));
    return known.get(id);
  };
}

/** What a follower is to be told of, newest first. */
export function newsFor(
  { subjects, toldTo }: WaitingFollower,
  arrivals: Arrival[],
  find: ReturnType<typeof createFindArrived>,
): News[] {
  const followed = new Set(subjects.map(keyOf));
  return arrivals
    .filter(({ number }) => number > toldTo)
    .flatMap((arrival) => {
      const story = find(arrival.story);
      return story?.subjects.some((subject) => followed.has(keyOf(subject)))
        ? [{ arrival, story }]
        : [];
    })
    .toReversed();
}

const keyOf = ({ kind, slug }: FollowedSubject) => `${kind} ${slug}`;

import type { QueryClient } from '@tanstack/react-query';
import { BADGE_NOTE } from '../../../shared/badge-note.ts';
import { openDevice } from '../../../shared/device-stores.ts';
import { countNew } from './count-new.ts';
import { followQueries } from './follow-queries.ts';
import { followedSubjects } from './followed-subjects.ts';

/** What was followed last is asked about; the rest is when its page is opened. */
const MOST_ASKED = 20;

/** Counts what is new in what is followed: now, whenever the application is looked at again, and when something was looked at. */
export function watchBadge(queryClient: QueryClient): void {
  const ask = () => {
    if (document.visibilityState === 'visible') void askAll(queryClient).then(show);
  };
  const show = () =>
    setBadge(
      countNew(
        followedSubjects.read(),
        (subject) => queryClient.getQueryData(followQueries.newest(subject).queryKey) ?? [],
      ),
    );
  document.addEventListener('visibilitychange', ask);
  followedSubjects.subscribe(show);
  ask();
}

/** One after the other: nobody waits for it. What was asked for within five minutes is not asked for again. */
async function askAll(queryClient: QueryClient) {
  for (const subject of followedSubjects.read().slice(0, MOST_ASKED)) {
    await queryClient.query(followQueries.newest(subject)).catch(() => undefined);
  }
}

async function setBadge(count: number) {
  try {
    await (count === 0 ? navigator.clearAppBadge() : navigator.setAppBadge(count));
    const device = await openDevice();
    await device.put('notes', count, BADGE_NOTE);
    device.close();
  } catch {
    // Refused: the icon says nothing, or the worker counts from what it knows.
  }
}

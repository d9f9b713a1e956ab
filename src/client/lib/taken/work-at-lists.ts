import type { QueryClient } from '@tanstack/react-query';
import type { TakenList } from '../../../shared/device-stores.ts';
import { whenConnected } from '../when-connected.ts';
import { letGo } from './let-go.ts';
import { givenUp, nextWaiting, withResult } from './list-changes.ts';
import { changeList, readLists } from './taken-lists.ts';
import { takeStory } from './take-story.ts';

/** Held by the tab that works. */
const LOCK = 'dateline.take';

/** So many stories in a row that cannot be had say the same of the rest. */
const MOST_UNREACHABLE = 3;

/** Has every list's stories, one after the other, until none is waiting. Another tab that works is waited for: it may be closed in the middle. Without a connection they go on waiting. */
export async function workAtLists(queryClient: QueryClient): Promise<void> {
  // Browsers without locks, as on a page that came by http, work in each tab.
  const { locks } = navigator as { locks?: LockManager | null };
  await (locks == null ? work(queryClient) : locks.request(LOCK, () => work(queryClient)));
}

async function work(queryClient: QueryClient) {
  let unreachable = 0;
  for (let turn = await findTurn(); turn !== undefined; turn = await findTurn()) {
    const { list, story } = turn;
    const result = await takeStory(list, story.slug, queryClient);
    if (result.state === 'unreachable' && !navigator.onLine) {
      whenConnected(() => void workAtLists(queryClient).catch(() => undefined));
      return;
    }
    unreachable = result.state === 'unreachable' ? unreachable + 1 : 0;
    const isOver = ['full', 'refused'].includes(result.state) || unreachable >= MOST_UNREACHABLE;
    await note(list.path, (kept, now) => {
      const noted = withResult(kept, story.slug, result, now);
      return isOver ? givenUp(noted, result.state, now) : noted;
    });
  }
}

async function findTurn() {
  for (const list of await readLists()) {
    const story = nextWaiting(list);
    if (story !== undefined) return { list, story };
  }
  return undefined;
}

/** Notes what became of a story. When all have had their turn, or the list is gone, what it no longer names leaves. */
async function note(path: string, change: (list: TakenList, now: string) => TakenList) {
  const now = new Date().toISOString();
  const list = await changeList(path, (kept) => kept && change(kept, now));
  if (list === undefined || nextWaiting(list) === undefined) await letGo(path);
}

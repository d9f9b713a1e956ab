import type { QueryClient } from '@tanstack/react-query';
import { keepOwnCopies } from '../saved/own-copies.ts';
import { readStories } from '../saved/saved-stories.ts';
import { whenConnected } from '../when-connected.ts';
import { isDue, mayRenew } from './may-renew.ts';
import { renewList, retryList } from './take-list.ts';
import { readLists } from './taken-lists.ts';

/** Goes on with the lists that were taken along, when the application is opened: what was left half done is done, and those whose reader wants it are brought up to date. */
export function keepLists(queryClient: QueryClient): void {
  // Where the device refuses, nothing was taken.
  whenConnected(() => void goOn(queryClient).catch(() => undefined));
}

async function goOn(queryClient: QueryClient) {
  for (const list of await readLists()) {
    const isRenewed = list.renewed && isDue(list.takenAt) && mayRenew();
    // Where the newsroom cannot be asked, what is there stays.
    if (isRenewed) await renewList(list, queryClient).catch(() => undefined);
    else await retryList(list.path, queryClient);
  }
  // Who may read more has signed in since, perhaps.
  await keepOwnCopies(await readStories(), queryClient);
}

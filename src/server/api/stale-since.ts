import type { SyncState } from '../../shared/site.ts';

/** Milliseconds. In step means written at least every five minutes, so that three of them were missed. */
const STALE_AFTER = 15 * 60_000;

/** Since when the stories are not known to be those of the newsroom; null while they are, and before they were first in step. */
export function staleSince({ updatedAt }: SyncState, now: number): string | null {
  return updatedAt !== null && now - Date.parse(updatedAt) > STALE_AFTER ? updatedAt : null;
}

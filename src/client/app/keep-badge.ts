import type { QueryClient } from '@tanstack/react-query';
import { FOLLOWING_KEY } from '../../shared/following-key.ts';
import { whenIdle } from '../lib/when-idle.ts';

/** Has the application's icon say how many stories are new in what is followed, where icons can and something is: only then the code comes. */
export function keepBadge(queryClient: QueryClient): void {
  if (!('setAppBadge' in navigator) || !isFollowing()) return;
  whenIdle(() => {
    // Without a network the next launch tries again.
    import('../features/follow/watch-badge.ts')
      .then((badge) => badge.watchBadge(queryClient))
      .catch(() => undefined);
  });
}

function isFollowing(): boolean {
  try {
    return localStorage.getItem(FOLLOWING_KEY) !== null;
  } catch {
    return false;
  }
}

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and while hydrating, true after: what differs between devices waits for it. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

import type { Query, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../../lib/api-error.ts';
import { TOO_OLD_STATUS } from '../../lib/too-old.ts';
import { newerVersion, type NewerVersion } from './newer-version.ts';

const HOUR = 60 * 60_000;

/** Looks for newer versions, at once and hourly, and when the page is looked at again after an hour. Notes (`newerVersion`) and calls back when one is there whole and waits, or has taken over because another tab let it, and when the server no longer answers this one. Returns how to end that. */
export function watchUpdates(queryClient: QueryClient, onNews: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const note = (version: NewerVersion) => {
    newerVersion.note(version);
    onNews();
  };
  const onNewer = () => {
    if (newerVersion.read() === undefined) note('newer');
  };
  const lookAt = ({ state: { error } }: Query) => {
    const isTooOld = error instanceof ApiError && error.problem.status === TOO_OLD_STATUS;
    if (isTooOld && newerVersion.read() !== 'too old') note('too old');
  };
  signal.addEventListener(
    'abort',
    queryClient.getQueryCache().subscribe(({ query }) => lookAt(query)),
  );
  // A launch has asked before this came.
  queryClient.getQueryCache().getAll().forEach(lookAt);
  const { serviceWorker } = navigator;
  let isTaken = serviceWorker.controller !== null;

  const onTaken = () => {
    // The first worker of all brings nothing newer.
    if (isTaken) onNewer();
    isTaken = true;
  };
  const watch = (registration: ServiceWorkerRegistration) => {
    if (signal.aborted) return;
    let lookedAt = 0;
    const tell = () => {
      if (registration.waiting !== null) onNewer();
    };
    const follow = () => registration.installing?.addEventListener('statechange', tell, { signal });
    const look = () => {
      lookedAt = Date.now();
      // Offline, or refused by the server: this version goes on.
      registration.update().catch(() => undefined);
    };
    const lookAgain = () => {
      if (!document.hidden && Date.now() - lookedAt >= HOUR) look();
    };

    registration.addEventListener('updatefound', follow, { signal });
    document.addEventListener('visibilitychange', lookAgain, { signal });
    const timer = setInterval(look, HOUR);
    signal.addEventListener('abort', () => clearInterval(timer));
    follow();
    tell();
    look();
  };

  serviceWorker.addEventListener('controllerchange', onTaken, { signal });
  void serviceWorker.ready.then(watch);
  return () => ended.abort();
}

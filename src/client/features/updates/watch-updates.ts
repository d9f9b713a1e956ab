const HOUR = 60 * 60_000;

/** Looks for newer versions, at once and hourly, and when the page is looked at again after an hour. Calls back when one is there whole and waits, or has taken over because another tab let it. Returns how to end that. */
export function watchUpdates(onNewer: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
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

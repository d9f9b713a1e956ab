import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** This device's time to the minute (ms since 1970), kept current, also when an app that was asleep for days comes back into view; undefined on the server and while hydrating, since pages are the same for everybody. */
export const useNow = () => useSyncExternalStore(subscribe, thisMinute, () => undefined);

const thisMinute = () => Math.floor(Date.now() / MINUTE) * MINUTE;

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    timer = setInterval(tell, MINUTE);
    document.addEventListener('visibilitychange', tell);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tell);
  };
}

function tell() {
  for (const listener of listeners) listener();
}

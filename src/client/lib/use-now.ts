import { useSyncExternalStore } from 'react';
import { nextTask } from './next-task.ts';

const MINUTE = 60_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
/** Whether a page has been hydrated: its dates become ages in a task of their own, since a phone is busy enough with the page. */
let isThere = false;

/** This device's time to the minute (ms since 1970), kept current, also when an app that was asleep for days comes back into view; undefined on the server and while hydrating, since pages are the same for everybody. */
export const useNow = () => useSyncExternalStore(subscribe, readMinute, () => undefined);

const readMinute = () => (isThere ? Math.floor(Date.now() / MINUTE) * MINUTE : undefined);

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    timer = setInterval(tell, MINUTE);
    if (!isThere) void begin();
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

async function begin() {
  await nextTask();
  isThere = true;
  tell();
}

function tell() {
  for (const listener of listeners) listener();
}

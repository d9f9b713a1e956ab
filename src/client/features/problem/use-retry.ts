import { useEffect, useEffectEvent } from 'react';
import { useConnectedAgain } from '../../lib/use-connected-again.ts';

/** Milliseconds between two tries, for a browser that does not know that it is connected again: four a minute. */
const INTERVAL = 15_000;

/** Tries again by itself what may pass: once the device is connected, and now and then. Returns whether it has no connection. */
export function useRetry(mayPass: boolean, retry: () => void): boolean {
  const tryAgain = useEffectEvent(() => {
    if (mayPass) retry();
  });

  useEffect(() => {
    const timer = setInterval(() => tryAgain(), INTERVAL);
    return () => clearInterval(timer);
  }, []);

  return useConnectedAgain(() => {
    if (mayPass) retry();
  });
}

import { useEffect, useEffectEvent, useRef } from 'react';
import { useOffline } from './use-offline.ts';

/** Calls back when the device, which had no connection, has one again; returns whether it has none. */
export function useConnectedAgain(onConnected: () => void): boolean {
  const isOffline = useOffline();
  const wasOffline = useRef(isOffline);
  const connected = useEffectEvent(onConnected);

  useEffect(() => {
    if (wasOffline.current && !isOffline) connected();
    wasOffline.current = isOffline;
  }, [isOffline]);

  return isOffline;
}

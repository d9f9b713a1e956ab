import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { WORKER_CHANNEL, type WorkerMessage } from '../../../shared/worker-messages.ts';
import { waitAnew } from '../../lib/answer-notes.ts';
import { useConnectedAgain } from '../../lib/use-connected-again.ts';
import { renewAnswer, renewShown } from './renew-shown.ts';

/** Milliseconds between two tries while no answer comes: four a minute. */
const INTERVAL = 15_000;

/** Renews what the page shows: once the device is connected again, when an answer has come to the worker after all, and now and then while none does. Returns whether the device has no connection. */
export function useRenewal(isLate: boolean): boolean {
  const queryClient = useQueryClient();
  const isOffline = useConnectedAgain(() => {
    waitAnew();
    renewShown(queryClient);
  });

  useEffect(() => {
    const channel = new BroadcastChannel(WORKER_CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'fresh-answer') renewAnswer(queryClient, data.url);
    });
    return () => channel.close();
  }, [queryClient]);

  useEffect(() => {
    if (!isLate || isOffline) return undefined;
    const timer = setInterval(() => renewShown(queryClient), INTERVAL);
    return () => clearInterval(timer);
  }, [isLate, isOffline, queryClient]);

  return isOffline;
}

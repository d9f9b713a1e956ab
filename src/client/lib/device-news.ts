import { WORKER_CHANNEL, type WorkerMessage } from '../../shared/worker-messages.ts';

/** News of one kind about what this device keeps, in this tab and the others. */
export function createDeviceNews(kind: Exclude<WorkerMessage['kind'], 'fresh-answer'>) {
  const listeners = new Set<() => void>();
  let channel: BroadcastChannel | undefined;

  const tellHere = () => listeners.forEach((listener) => listener());
  const openChannel = () => {
    if (channel !== undefined) return channel;
    channel = new BroadcastChannel(WORKER_CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === kind) tellHere();
    });
    return channel;
  };

  return {
    /** Calls back at news from here or another tab; returns what ends that. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      openChannel();
      return () => listeners.delete(listener);
    },
    /** Has whoever listens look again. */
    tell() {
      const message: WorkerMessage = { kind };
      const port = openChannel();
      port.postMessage(message);
      tellHere();
    },
  };
}

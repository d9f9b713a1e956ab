import { whenIdle } from '../lib/when-idle.ts';

/** Has the service worker come once nothing else is wanted, where there may be one: everywhere else, the application is a web page. */
export function keepWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  whenIdle(() => {
    // Without a network the next page tries again.
    import('./register-worker.ts').then((worker) => worker.registerWorker()).catch(() => undefined);
  });
}

import { countBytes } from './count-bytes.ts';
import { registerWorker } from './register-worker.ts';

/** What goes on beside every page, once it has nothing else to do. Where there may be no service worker, the application is a web page. */
export function beginBesidePage({ hasWorker }: { hasWorker: boolean }): void {
  if (!hasWorker || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  countBytes();
  // Refused; the next page tries again.
  registerWorker().catch(() => undefined);
}

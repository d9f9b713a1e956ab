import { openNews } from './open-news.ts';
import { renewSubscription } from './renew-subscription.ts';
import { showNews } from './show-news.ts';

declare const self: ServiceWorkerGlobalScope;

/** Has the worker tell the reader what is new in what they follow. */
export function followNews(): void {
  // PWABuilder looks for this in the built file, where it does not know a listener by the quotes that are left of it.
  self.onpush = (event) => event.waitUntil(showNews(event));
  self.addEventListener('notificationclick', (event) => event.waitUntil(openNews(event)));
  self.addEventListener('pushsubscriptionchange', (event) =>
    event.waitUntil(renewSubscription(event)),
  );
}

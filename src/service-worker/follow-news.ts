import { openNews } from './open-news.ts';
import { renewSubscription } from './renew-subscription.ts';
import { showNews } from './show-news.ts';

declare const self: ServiceWorkerGlobalScope;

/** Has the worker tell the reader what is new in what they follow. */
export function followNews(): void {
  self.addEventListener('push', (event) => event.waitUntil(showNews(event)));
  self.addEventListener('notificationclick', (event) => event.waitUntil(openNews(event)));
  self.addEventListener('pushsubscriptionchange', (event) =>
    event.waitUntil(renewSubscription(event)),
  );
}

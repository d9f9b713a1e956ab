import { pushApiUrl } from '../shared/api-urls.ts';

declare const self: ServiceWorkerGlobalScope;

/** A push service may give a browser another address: the server is told, or it would tell nobody. */
export async function renewSubscription({
  oldSubscription: former,
  newSubscription: given,
}: PushSubscriptionChangeEvent): Promise<void> {
  if (former === null) return;
  const { applicationServerKey } = former.options;
  const renewed =
    given ??
    (await self.registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey,
    }));
  const { endpoint, keys } = renewed.toJSON();
  await fetch(pushApiUrl(), {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ endpoint: former.endpoint, subscription: { endpoint, keys } }),
  });
}

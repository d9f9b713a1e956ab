import type { Page } from 'playwright-core';
import { openHydrated } from './open-hydrated.ts';

/** Opens a page that may show notifications, waits for its worker, and delivers messages to it as a push service would. */
export async function openWorker(page: Page, origin: string) {
  const context = page.context();
  await context.grantPermissions(['notifications']);
  const devtools = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [registration] = registrations;
      if (registration !== undefined) resolve(registration.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  await openHydrated(page, '/latest');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const registrationId = await registered;
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('There is no worker');
  return {
    worker,
    deliver: (data: string) =>
      devtools.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data }),
  };
}

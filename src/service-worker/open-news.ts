import { homeUrl } from '../shared/page-urls.ts';

declare const self: ServiceWorkerGlobalScope;

/** Opens what a notification tells of: in the window that shows it, else in one of its own, so that nobody's reading is taken away. */
export async function openNews({ notification }: NotificationEvent): Promise<void> {
  notification.close();
  const { path } = (notification.data ?? {}) as { path?: unknown };
  const { href, origin } = new URL(
    typeof path === 'string' ? path : homeUrl(),
    self.location.origin,
  );
  if (origin !== self.location.origin) return;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const known = windows.find(({ url }) => url === href);
  await (known?.focus() ?? self.clients.openWindow(href));
}

import { onTestFinished, vi } from 'vitest';

/** Has the browser say that the device is connected, or is not; until the test has ended. */
export function setOnline(isOnline: boolean): void {
  const saying = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  onTestFinished(() => saying.mockRestore());
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

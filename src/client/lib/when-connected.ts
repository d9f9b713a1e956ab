/** Calls back once there is a connection, as far as the device knows: at once, or when it comes. */
export function whenConnected(callback: () => void): void {
  if (navigator.onLine) callback();
  else window.addEventListener('online', callback, { once: true });
}

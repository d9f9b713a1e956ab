/** Whether this browser can be told of anything: `not-here` where only the installed application can (iOS). */
export type PushSupport = 'yes' | 'not-here' | 'no';

export function pushSupport(): PushSupport {
  if ('PushManager' in window && 'Notification' in window && 'serviceWorker' in navigator) {
    return 'yes';
  }
  // Only Safari on iOS has it, and says there whether the application has a window of its own.
  return Reflect.get(navigator, 'standalone') === false ? 'not-here' : 'no';
}

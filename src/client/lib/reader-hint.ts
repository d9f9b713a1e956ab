import { useSyncExternalStore } from 'react';
import { READER_HINT_KEY } from '../../shared/reader-hint-key.ts';
import { createDeviceValue } from './device-value.ts';

/** Whether the account that is signed in here opens all that is premium, as the server said last. It grants nothing: it says what to ask for, and what not to draw meanwhile. */
const hint = createDeviceValue<boolean>(READER_HINT_KEY, {
  parse: (text) => text === '1',
  format: (isSubscriber) => (isSubscriber ? '1' : null),
});

export const readReaderHint = (): boolean => hint.read();

/** Keeps what the server said, and has CSS obey it; other tabs are told by the script before first paint. */
export function keepReaderHint(isSubscriber: boolean): void {
  if (hint.read() !== isSubscriber) hint.keep(isSubscriber);
  document.documentElement.toggleAttribute('data-subscriber', isSubscriber);
}

/** The same for what is rendered; false on the server and while hydrating, since pages are the same for everybody. */
export const useReaderHint = (): boolean =>
  useSyncExternalStore(hint.subscribe, hint.read, () => false);

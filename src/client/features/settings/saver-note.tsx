import { useSyncExternalStore } from 'react';
import { useSettingsWords } from '../../lib/messages/settings/use-settings-words.ts';
import { spared } from './spared.ts';
import styles from './saver-note.module.css';

/** What the data saver spares on this screen; nothing on the server, which does not know it. */
export function SaverNote() {
  const { settings } = useSettingsWords();
  const share = useSyncExternalStore(
    subscribe,
    () => spared({ width: window.innerWidth, pixelRatio: window.devicePixelRatio }),
    () => undefined,
  );
  return (
    <p className={styles.note}>{share !== undefined && settings.saving(Math.round(share * 100))}</p>
  );
}

function subscribe(listener: () => void) {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

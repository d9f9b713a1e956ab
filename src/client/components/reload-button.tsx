import { useState } from 'react';
import { useMessages } from '../lib/messages/messages-context.ts';
import { reload } from '../lib/reload.ts';
import styles from './retry-button.module.css';

/** Reloads the page in the newest version. */
export function ReloadButton({ isTooOld }: { isTooOld: boolean }) {
  const { updates } = useMessages();
  const [isBusy, setBusy] = useState(false);

  const press = () => {
    setBusy(true);
    reload({ isTooOld });
  };

  return (
    <button className={styles.retry} type="button" disabled={isBusy} onClick={press}>
      {updates.reload}
    </button>
  );
}

import { useEffect, useState } from 'react';
import { useMessages } from '../lib/messages/messages-context.ts';
import { missingNote } from '../lib/missing-note.ts';
import styles from './missing-note.module.css';

/** Says that nothing came of a press, since the code for it did not come. Nothing has to be loaded for that. */
export function MissingNote() {
  const { updates } = useMessages();
  const [isSaid, setSaid] = useState(false);

  useEffect(() => missingNote.shownBy(setSaid), []);

  return (
    isSaid && (
      <p className={styles.note} role="alert">
        {updates.missing}
      </p>
    )
  );
}

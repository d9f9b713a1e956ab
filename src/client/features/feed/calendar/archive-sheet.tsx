import { useEffect, useId, useRef } from 'react';
import { useMessages } from '../../../lib/messages/messages-context.ts';
import type { FeedAddress } from '../feed-address.ts';
import styles from './archive-sheet.module.css';
import { Calendar } from './calendar.tsx';

export type ArchiveSheetProps = { at: FeedAddress; onClose: () => void };

/** The archive over the page: from below on a phone, at the side on a tablet. */
export function ArchiveSheet({ at, onClose }: ArchiveSheetProps) {
  const { archive } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      closedby="any"
      onClose={onClose}
    >
      <header className={styles.head}>
        <h2 className={styles.title} id={id}>
          {archive.title}
        </h2>
        <button className={styles.close} type="button" onClick={() => dialog.current?.close()}>
          {archive.close}
        </button>
      </header>
      <Calendar at={at} />
    </dialog>
  );
}

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useMessages } from '../lib/messages/messages-context.ts';
import styles from './sheet.module.css';

type Props = {
  title: string;
  onClose: () => void;
  /** Leaves in view what is behind, since it shows what is set here. */
  seeThrough?: boolean;
  /** Stands in the middle from a tablet on, as high as what it holds. */
  isFitted?: boolean;
  children: ReactNode;
};

/** Something over the page, which is loaded when it is opened: from below on a phone, at the side from a tablet on. */
export function Sheet({ title, onClose, seeThrough = false, isFitted = false, children }: Props) {
  const { sheet } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      closedby="any"
      data-see-through={seeThrough || undefined}
      data-fitted={isFitted || undefined}
      onClose={onClose}
    >
      <header className={styles.head}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        <button className={styles.close} type="button" onClick={() => dialog.current?.close()}>
          {sheet.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}

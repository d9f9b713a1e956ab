import { useEffect, useId, useRef } from 'react';
import { Link } from 'react-router';
import { settingsUrl } from '../../../shared/page-urls.ts';
import { useSettingsWords } from '../../lib/messages/settings/use-settings-words.ts';
import styles from './shortcut-help.module.css';

/** Every key that does something, in a dialog that gives the focus back when it is closed. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { shortcuts } = useSettingsWords();
  const { caps } = shortcuts;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const close = () => dialog.current?.close();
  const rows = [
    { keys: ['j', caps.pageDown], does: shortcuts.next },
    { keys: ['k', caps.pageUp], does: shortcuts.previous },
    { keys: ['o', caps.enter], does: shortcuts.open },
    { keys: [']'], does: shortcuts.turnNext },
    { keys: ['['], does: shortcuts.turnBack },
    { keys: ['n'], does: shortcuts.newStories },
    { keys: [caps.ctrlHome], does: shortcuts.before },
    { keys: [caps.ctrlEnd], does: shortcuts.after },
    { keys: ['?'], does: shortcuts.help },
  ];
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 className={styles.title} id={id}>
        {shortcuts.title}
      </h2>
      <dl className={styles.list}>
        {rows.map(({ keys, does }) => (
          <div key={does} className={styles.row}>
            <dt className={styles.keys}>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.ways}>
        <Link className={styles.off} to={settingsUrl()} onClick={close}>
          {shortcuts.off}
        </Link>
        <button className={styles.close} type="button" onClick={close}>
          {shortcuts.close}
        </button>
      </p>
    </dialog>
  );
}

import { useEffect, useState, type ComponentType, type SubmitEvent } from 'react';
import { settingsUrl } from '../../../shared/page-urls.ts';
import { holdLine } from '../../lib/keep-line.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './comfort-button.module.css';
import type { ComfortSheetProps } from './comfort-sheet.tsx';

/** Opens the sheet of what makes reading comfortable; leads to the settings when the sheet cannot be loaded. */
export function ComfortButton() {
  const { display } = useMessages();
  const [opened, setOpened] = useState<{ ComfortSheet: ComponentType<ComfortSheetProps> }>();

  useEffect(holdLineWhenTold, []);

  const open = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    import('./comfort-sheet.tsx').then(setOpened, () => form.submit());
  };

  return (
    <>
      <form className={styles.form} action={settingsUrl()} onSubmit={open}>
        <button className={styles.button} type="submit" aria-haspopup="dialog">
          {display.letters}
          <span className="visually-hidden">, {display.comfort}</span>
        </button>
      </form>
      {opened !== undefined && <opened.ComfortSheet onClose={() => setOpened(undefined)} />}
    </>
  );
}

/** What another tab sets is shown by the script before first paint, which says so before and after. */
function holdLineWhenTold() {
  const ended = new AbortController();
  const { signal } = ended;
  let putBack: (() => void) | undefined;
  document.addEventListener('dateline:restyle', () => (putBack = holdLine()), { signal });
  document.addEventListener('dateline:restyled', () => putBack?.(), { signal });
  return () => ended.abort();
}

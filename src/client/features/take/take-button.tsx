import { useState, type ComponentType, type SubmitEvent } from 'react';
import { savedUrl } from '../../../shared/page-urls.ts';
import { awaitPart } from '../../lib/await-part.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { missingNote } from '../../lib/missing-note.ts';
import styles from './take-button.module.css';
import type { TakeSheetProps } from './take-sheet.tsx';

/** Takes along the list that is at an address. What does it is loaded then; without JavaScript it leads to the page that says what is needed. */
export function TakeButton({ path, name }: { path: string; name: string }) {
  const { take } = useMessages();
  const [opened, setOpened] = useState<{ TakeSheet: ComponentType<TakeSheetProps> }>();

  const open = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    missingNote.end();
    awaitPart(import('./take-sheet.tsx')).then(setOpened, missingNote.say);
  };

  return (
    <>
      <form action={savedUrl()} onSubmit={open}>
        <button className={styles.button} type="submit" aria-haspopup="dialog">
          {take.title}
        </button>
      </form>
      {opened !== undefined && (
        <opened.TakeSheet path={path} name={name} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
}

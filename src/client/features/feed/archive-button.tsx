import { useState, type ComponentType, type SubmitEvent } from 'react';
import { monthsUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './archive-button.module.css';
import type { ArchiveSheetProps } from './calendar/archive-sheet.tsx';
import type { FeedView } from './feed-queries.ts';

/** Opens the archive over the page: the rail that shows it on wide screens stands further down. Without JavaScript, or when the sheet cannot be loaded, it is a form that leads to the page of months instead. */
export function ArchiveButton({ view }: { view: FeedView }) {
  const { archive } = useMessages();
  const [opened, setOpened] = useState<{ ArchiveSheet: ComponentType<ArchiveSheetProps> }>();

  const open = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    import('./calendar/archive-sheet.tsx').then(setOpened, () => form.submit());
  };

  return (
    <>
      <form action={monthsUrl(view.subject)} onSubmit={open}>
        {view.access !== 'all' && <input type="hidden" name="access" value={view.access} />}
        <button className={styles.button} type="submit" aria-haspopup="dialog">
          {archive.title}
        </button>
      </form>
      {opened !== undefined && (
        <opened.ArchiveSheet at={view} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useState, type ChangeEvent } from 'react';
import type { SavedStory } from '../../../shared/device-stores.ts';
import { useSavedWords } from '../../lib/messages/saved/use-saved-words.ts';
import { downloadFile } from './download-file.ts';
import { importList, type ImportState } from './import-list.ts';
import styles from './move-list.module.css';
import { entriesOf, FILE_KINDS } from './saved-file.ts';

/** Takes the list of what is saved elsewhere, and takes one from elsewhere in. */
export function MoveList({ stories }: { stories: SavedStory[] }) {
  const { move } = useSavedWords();
  const queryClient = useQueryClient();
  const [state, setState] = useState<ImportState>();
  const { origin } = window.location;

  const take = (kind: keyof typeof FILE_KINDS) => {
    const { name, type, write } = FILE_KINDS[kind];
    downloadFile(name, new Blob([write(entriesOf(stories, origin))], { type }));
  };
  const bring = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = await target.files?.[0]?.text();
    // The same file can be chosen again.
    target.value = '';
    if (text !== undefined) await importList(text, { origin, queryClient, onState: setState });
  };
  return (
    <section className={styles.move} aria-labelledby="move-list">
      <h2 className={styles.title} id="move-list">
        {move.title}
      </h2>
      <p>{move.how}</p>
      <div className={styles.ways}>
        {stories.length > 0 && (
          <>
            <button className={styles.way} type="button" onClick={() => take('json')}>
              {move.json}
            </button>
            <button className={styles.way} type="button" onClick={() => take('opml')}>
              {move.opml}
            </button>
          </>
        )}
        <label className={styles.way}>
          {move.import}
          <input
            className="visually-hidden"
            type="file"
            accept=".json,.opml,.xml"
            onChange={(event) => void bring(event)}
          />
        </label>
      </div>
      <output>{state !== undefined && saidOf(state, move)}</output>
    </section>
  );
}

function saidOf(state: ImportState, move: ReturnType<typeof useSavedWords>['move']): string {
  if (state.kind === 'unreadable') return move.unreadable;
  if (state.kind === 'foreign') return move.foreign(state.count);
  if (state.kind === 'importing') return move.importing(state.done, state.count);
  const { added, failed } = state;
  return failed === 0
    ? move.imported(added)
    : `${move.imported(added)} ${move.notImported(failed)}`;
}

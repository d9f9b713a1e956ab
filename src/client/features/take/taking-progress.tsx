import { useId } from 'react';
import type { TakenList } from '../../../shared/device-stores.ts';
import { useTakeWords } from '../../lib/messages/take/use-take-words.ts';
import { progressOf } from '../../lib/taken/list-changes.ts';
import { cancelList } from '../../lib/taken/take-list.ts';
import { useOffline } from '../../lib/use-offline.ts';
import styles from './take-sheet.module.css';

/** How many of a list's stories have had their turn while others wait, and what ends that. */
export function TakingProgress({ list }: { list: TakenList }) {
  const words = useTakeWords();
  const isOffline = useOffline();
  const id = useId();
  const count = list.stories.length;
  const { done } = progressOf(list);
  return (
    <div className={styles.progress}>
      <p className={styles.size}>
        <label htmlFor={id}>{words.progress}</label> {words.done(done, count)}
      </p>
      <progress id={id} value={done} max={count} aria-valuetext={words.done(done, count)} />
      {isOffline && <output>{words.paused}</output>}
      <button
        className={styles.action}
        type="button"
        onClick={() => void cancelList(list.path).catch(() => undefined)}
      >
        {words.cancel}
      </button>
    </div>
  );
}

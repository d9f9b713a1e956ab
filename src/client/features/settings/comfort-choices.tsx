import type { ComfortName } from '../../../shared/comfort.ts';
import { ComfortChoice } from './comfort-choice.tsx';
import styles from './comfort-choices.module.css';
import { SaverNote } from './saver-note.tsx';

const NAMES: ComfortName[] = ['size', 'face', 'leading', 'measure', 'theme', 'motion', 'saver'];

/** How the reader wants to read; what is chosen is seen at once. */
export function ComfortChoices() {
  return (
    <div className={styles.choices}>
      {NAMES.map((name) => (
        <ComfortChoice key={name} name={name} />
      ))}
      <SaverNote />
    </div>
  );
}

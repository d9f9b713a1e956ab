import type { Opens } from '../../../shared/session.ts';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import styles from './account.module.css';

export type SampleReader = { name: string; password: string; opens: Opens };

type Props = { readers: SampleReader[]; onChoose: (reader: SampleReader) => void };

/** The sample newsroom's invented readers, each filled in at one press. */
export function SampleReaders({ readers, onChoose }: Props) {
  const { signIn } = useAccountWords();
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{signIn.sample}</p>
      <ul className={styles.row}>
        {readers.map((reader) => (
          <li key={reader.name}>
            <button className={styles.action} type="button" onClick={() => onChoose(reader)}>
              <span>
                <span dir="auto" translate="no">
                  {reader.name}
                </span>
                {signIn.sampleOf[reader.opens]}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useFollowingWords } from '../../lib/messages/following/use-following-words.ts';
import styles from './push-sheet.module.css';
import { pushSupport } from './push-support.ts';
import { QuietChoice } from './quiet-choice.tsx';
import { usePush } from './use-push.ts';

/** Says what would come, how often and how it is stopped, and has the one button after which the browser asks. */
export function PushPart() {
  const { push } = useFollowingWords();
  const { isOn, isBusy, outcome, toggle } = usePush();
  const support = pushSupport();
  if (support !== 'yes') {
    return <p className={styles.said}>{support === 'no' ? push.unsupported : push.install}</p>;
  }
  return (
    <div className={styles.part}>
      <ul className={styles.points}>
        {push.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <QuietChoice />
      <button className={styles.action} type="button" disabled={isBusy} onClick={toggle}>
        {isOn ? push.turnOff : push.turnOn}
      </button>
      <output className={styles.said}>{outcome !== undefined && push.outcomes[outcome]}</output>
    </div>
  );
}

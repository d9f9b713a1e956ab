import styles from './account.module.css';

type Props = {
  isBusy: boolean;
  /** What is being done. */
  words: string;
  /** That it did not work, and why; '' until then. */
  fault?: string;
};

/** Says what is being done, where that takes a while, and what went wrong with it. */
export const WorkStatus = ({ isBusy, words, fault = '' }: Props) => (
  <>
    <output className={styles.status}>
      {isBusy && <span className={styles.coming}>{words}</span>}
    </output>
    {fault !== '' && <p role="alert">{fault}</p>}
  </>
);

import styles from './account.module.css';

/** Says what is being done, where that takes a while. */
export const WorkStatus = ({ isBusy, words }: { isBusy: boolean; words: string }) => (
  <output className={styles.status}>
    {isBusy && <span className={styles.coming}>{words}</span>}
  </output>
);

import { use } from 'react';
import { FirstSeenContext } from './first-seen-context.ts';
import styles from './first-seen-rule.module.css';

/** Parts new stories from those that were seen before, above the first of these, whose card it describes; otherwise nothing. */
export function FirstSeenRule({ id }: { id: number }) {
  const firstSeen = use(FirstSeenContext);
  if (firstSeen?.id !== id) return null;
  return (
    <p className={styles.rule} id={`seen-${id}`}>
      {firstSeen.words}
    </p>
  );
}

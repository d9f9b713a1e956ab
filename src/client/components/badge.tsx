import { useOwnText } from '../lib/use-own-text.ts';
import styles from './badge.module.css';

/** The newsroom's word for premium. Sighted readers' half: the accessible name of the headline says it in words. */
export function Badge({ label }: { label: string }) {
  const own = useOwnText();
  return (
    <span className={styles.badge} aria-hidden="true" {...own(label)}>
      {label}
    </span>
  );
}

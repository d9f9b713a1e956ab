import { useOwnText } from '../lib/use-own-text.ts';
import styles from './badge.module.css';

/** The newsroom's word for premium, on the story of a slug. Sighted readers' half: the accessible name of the headline says it in words. */
export function Badge({ label, story }: { label: string; story: string }) {
  const own = useOwnText();
  return (
    <span className={styles.badge} aria-hidden="true" data-story={story} {...own(label)}>
      {label}
    </span>
  );
}

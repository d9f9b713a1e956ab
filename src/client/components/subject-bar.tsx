import type { ReactNode } from 'react';
import styles from './subject-bar.module.css';

/** What can be done with all that a list has, beside each other under its name. */
export function SubjectBar({ children }: { children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>;
}

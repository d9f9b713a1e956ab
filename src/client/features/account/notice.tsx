import type { ReactNode } from 'react';
import styles from './account.module.css';

/** What the reader has to know before anything else on the page. */
export const Notice = ({ children }: { children: ReactNode }) => (
  <div className={`${styles.part} ${styles.notice}`}>{children}</div>
);

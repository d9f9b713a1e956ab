import type { ReactNode } from 'react';
import styles from './page-frame.module.css';

/** A page's text column and, from 1280 px on, the rail beside it. */
export function PageFrame({ children, rail }: { children: ReactNode; rail?: ReactNode }) {
  return (
    <div className={styles.frame}>
      <div>{children}</div>
      {rail !== undefined && <aside>{rail}</aside>}
    </div>
  );
}

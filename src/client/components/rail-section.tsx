import { useId, type ReactNode } from 'react';
import styles from './rail-section.module.css';

/** A titled part of the rail beside a page. */
export function RailSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.rail} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import styles from './setting-group.module.css';

/** Settings that belong together, under their title. */
export function SettingGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}

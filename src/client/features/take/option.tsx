import type { ReactNode } from 'react';
import styles from './take-sheet.module.css';

type Props = {
  /** Radio buttons of the same name exclude each other. */
  type?: 'checkbox' | 'radio';
  name?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** What is said of it beside its name. */
  note?: string;
  children: ReactNode;
};

/** Something that the reader chooses of a list. */
export function Option({ type = 'checkbox', name, isOn, onChange, note, children }: Props) {
  return (
    <label className={styles.option}>
      <input
        type={type}
        name={name}
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        {children}
        {note !== undefined && <small className={styles.note}>{note}</small>}
      </span>
    </label>
  );
}

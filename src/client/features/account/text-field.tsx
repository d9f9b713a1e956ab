import { useId, type ComponentProps } from 'react';
import styles from './text-field.module.css';

type Props = Pick<
  ComponentProps<'input'>,
  'name' | 'type' | 'autoComplete' | 'autoCapitalize' | 'spellCheck' | 'maxLength'
> & {
  label: string;
  /** What is wrong with what was typed, in words; '' when nothing is. */
  fault: string;
};

/** A line to type in, with what is wrong with it. */
export function TextField({ label, fault, ...input }: Props) {
  const id = useId();
  const isWrong = fault !== '';
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        className={styles.input}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-fault` : undefined}
      />
      {isWrong && (
        <span className={styles.fault} id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </p>
  );
}

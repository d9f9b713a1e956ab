import type { Ref } from 'react';
import { Sign } from '../../components/sign.tsx';
import styles from './sign-button.module.css';

/** Drawn for Dateline, as `Sign` takes them. */
const PATHS = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  larger: 'M12 5v14M5 12h14',
  smaller: 'M5 12h14',
  back: 'M18 6l-8.5 6 8.5 6zM6 6v12',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  forward: 'M6 6l8.5 6L6 18zM18 6v12',
  close: 'M6 6l12 12M18 6 6 18',
};

type Props = {
  name: string;
  icon: keyof typeof PATHS;
  /** At its limit it stays where it is, and keeps the focus. */
  isAtLimit?: boolean;
  onPress: () => void;
  ref?: Ref<HTMLButtonElement>;
};

/** A button of the picture viewer or the player, drawn as a sign and named in words. */
export function SignButton({ name, icon, isAtLimit, onPress, ref }: Props) {
  return (
    <button
      ref={ref}
      className={styles.button}
      type="button"
      aria-label={name}
      aria-disabled={isAtLimit}
      data-icon={icon}
      onClick={onPress}
    >
      <Sign path={PATHS[icon]} />
    </button>
  );
}

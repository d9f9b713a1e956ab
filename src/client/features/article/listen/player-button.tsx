import type { Ref } from 'react';
import styles from './player-button.module.css';

/** Paths on a 24 px grid, as components/icon.tsx draws them. */
const PATHS = {
  back: 'M18 6l-8.5 6 8.5 6zM6 6v12',
  play: 'M8 5l11 7-11 7z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  forward: 'M6 6l8.5 6L6 18zM18 6v12',
  close: 'M6 6l12 12M18 6 6 18',
};

type Props = {
  name: string;
  icon: keyof typeof PATHS;
  onPress: () => void;
  ref?: Ref<HTMLButtonElement>;
};

/** A button of the player's, drawn as a sign and named in words. */
export function PlayerButton({ name, icon, onPress, ref }: Props) {
  return (
    <button
      ref={ref}
      className={styles.button}
      type="button"
      aria-label={name}
      data-icon={icon}
      onClick={onPress}
    >
      <svg
        width="24"
        height="24"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        aria-hidden="true"
      >
        <path d={PATHS[icon]} />
      </svg>
    </button>
  );
}

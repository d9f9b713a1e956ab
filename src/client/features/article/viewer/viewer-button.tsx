import styles from './viewer-button.module.css';

/** Paths on a 24 px grid, as components/icon.tsx draws them. */
const PATHS = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  larger: 'M12 5v14M5 12h14',
  smaller: 'M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
};

type Props = {
  name: string;
  icon: keyof typeof PATHS;
  /** At its limit it stays where it is, and keeps the focus. */
  isAtLimit?: boolean;
  onPress: () => void;
};

/** A button of the viewer's, drawn as a sign and named in words. */
export function ViewerButton({ name, icon, isAtLimit = false, onPress }: Props) {
  return (
    <button
      className={styles.button}
      type="button"
      aria-label={name}
      aria-disabled={isAtLimit}
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

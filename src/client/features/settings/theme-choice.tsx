import { useSyncExternalStore } from 'react';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { chooseTheme, readTheme, subscribeToTheme, THEMES, type Theme } from '../../lib/theme.ts';
import styles from './theme-choice.module.css';

/** Light, dark, or as the device. */
export function ThemeChoice() {
  const { settings } = useMessages();
  const chosen = useSyncExternalStore(subscribeToTheme, readTheme, (): Theme => 'system');
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{settings.theme}</legend>
      {THEMES.map((theme) => (
        <label key={theme} className={styles.option}>
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={theme === chosen}
            onChange={() => chooseTheme(theme)}
          />
          {settings.themes[theme]}
        </label>
      ))}
    </fieldset>
  );
}

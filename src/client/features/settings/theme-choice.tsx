import { useSyncExternalStore } from 'react';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { chooseTheme, readTheme, subscribeToTheme, THEMES, type Theme } from '../../lib/theme.ts';
import styles from './setting-group.module.css';
import { SettingGroup } from './setting-group.tsx';

/** Light, dark, or as the device. */
export function ThemeChoice() {
  const { settings } = useMessages();
  const chosen = useSyncExternalStore(subscribeToTheme, readTheme, (): Theme => 'system');
  return (
    <SettingGroup title={settings.theme}>
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
    </SettingGroup>
  );
}

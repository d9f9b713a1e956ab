import { useSettingsWords } from '../../lib/messages/settings/use-settings-words.ts';
import { shortcutSwitch } from '../../lib/shortcut-switch.ts';
import { SettingGroup } from './setting-group.tsx';
import { SettingSwitch } from './setting-switch.tsx';

/** Whether single letters do something. */
export function KeyboardSettings() {
  const { settings } = useSettingsWords();
  return (
    <SettingGroup title={settings.keyboard}>
      <SettingSwitch value={shortcutSwitch} label={settings.shortcuts} />
    </SettingGroup>
  );
}

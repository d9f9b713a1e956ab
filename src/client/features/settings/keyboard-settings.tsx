import { useMessages } from '../../lib/messages/messages-context.ts';
import { shortcutSwitch } from '../../lib/shortcut-switch.ts';
import { SettingGroup } from './setting-group.tsx';
import { SettingSwitch } from './setting-switch.tsx';

/** Whether single letters do something. */
export function KeyboardSettings() {
  const { settings } = useMessages();
  return (
    <SettingGroup title={settings.keyboard}>
      <SettingSwitch value={shortcutSwitch} label={settings.shortcuts} />
    </SettingGroup>
  );
}

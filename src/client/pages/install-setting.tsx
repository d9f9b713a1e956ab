import { InstallButton } from '../features/install/install-button.tsx';
import { useInstallWay } from '../features/install/use-install-way.ts';
import { SettingGroup } from '../features/settings/setting-group.tsx';
import { useInstallWords } from '../lib/messages/install/use-install-words.ts';

/** Installs the application, where this browser can. */
export function InstallSetting() {
  const words = useInstallWords();
  const way = useInstallWay();
  if (way === undefined) return null;
  return (
    <SettingGroup title={words.title}>
      <p>{words.explained}</p>
      <InstallButton way={way} />
    </SettingGroup>
  );
}

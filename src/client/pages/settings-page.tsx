import { settingsUrl } from '../../shared/page-urls.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { PageMeta } from '../components/page-meta.tsx';
import { PageTitle } from '../components/page-title.tsx';
import { readingPlaces } from '../features/article/reading-places.ts';
import { ComfortChoices } from '../features/settings/comfort-choices.tsx';
import { DataUse } from '../features/settings/data-use.tsx';
import { KeepOffline } from '../features/settings/keep-offline.tsx';
import { LanguageChoice } from '../features/settings/language-choice.tsx';
import { KeyboardSettings } from '../features/settings/keyboard-settings.tsx';
import { ReadingSettings } from '../features/settings/reading-settings.tsx';
import { SettingGroup } from '../features/settings/setting-group.tsx';
import { useMessages } from '../lib/messages/messages-context.ts';
import { useSettingsWords } from '../lib/messages/settings/use-settings-words.ts';
import { InstallSetting } from './install-setting.tsx';
import styles from './settings-page.module.css';

/** What the reader may set, kept on this device. */
export function SettingsPage() {
  const { display } = useMessages();
  const { settings } = useSettingsWords();
  return (
    <PageFrame>
      <PageMeta title={settings.title} description={settings.kept} path={settingsUrl()} />
      <PageTitle title={settings.title} description={settings.kept} isInterface />
      <p className={styles.needsScript}>{settings.needsScript}</p>
      <div className={styles.groups}>
        <LanguageChoice />
        <SettingGroup title={display.comfort}>
          <ComfortChoices />
        </SettingGroup>
        <DataUse />
        <KeepOffline />
        <ReadingSettings onForget={() => readingPlaces.keep([])} />
        <KeyboardSettings />
        <InstallSetting />
      </div>
    </PageFrame>
  );
}

import { useState } from 'react';
import { Link } from 'react-router';
import { followingUrl, historyUrl } from '../../../shared/page-urls.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { useSettingsWords } from '../../lib/messages/settings/use-settings-words.ts';
import { forgetRead, markingSwitch } from '../../lib/read-marks.ts';
import styles from './setting-group.module.css';
import { SettingGroup } from './setting-group.tsx';
import { SettingSwitch } from './setting-switch.tsx';

type Props = {
  /** Has what other features know of it forgotten as well. */
  onForget: () => void;
};

/** Whether lists show what was read, and the way to have that forgotten. */
export function ReadingSettings({ onForget }: Props) {
  const { history, following } = useMessages();
  const { settings } = useSettingsWords();
  const [isForgotten, setForgotten] = useState(false);
  const forget = () => {
    forgetRead();
    onForget();
    setForgotten(true);
  };
  return (
    <SettingGroup title={settings.reading}>
      <SettingSwitch value={markingSwitch} label={settings.marks} />
      <button className={styles.action} type="button" onClick={forget}>
        {settings.forget}
      </button>
      <Link className={styles.way} to={historyUrl()}>
        {history.title}
      </Link>
      <Link className={styles.way} to={followingUrl()}>
        {following.title}
      </Link>
      <output>{isForgotten && settings.forgotten}</output>
    </SettingGroup>
  );
}

import { useState } from 'react';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { forgetRead, markingSwitch } from '../../lib/read-marks.ts';
import styles from './setting-group.module.css';
import { SettingGroup } from './setting-group.tsx';
import { SettingSwitch } from './setting-switch.tsx';

/** Whether lists show what was read, and the way to have that forgotten. */
export function ReadingSettings() {
  const { settings } = useMessages();
  const [isForgotten, setForgotten] = useState(false);
  const forget = () => {
    forgetRead();
    setForgotten(true);
  };
  return (
    <SettingGroup title={settings.reading}>
      <SettingSwitch value={markingSwitch} label={settings.marks} />
      <button className={styles.action} type="button" onClick={forget}>
        {settings.forget}
      </button>
      <output>{isForgotten && settings.forgotten}</output>
    </SettingGroup>
  );
}

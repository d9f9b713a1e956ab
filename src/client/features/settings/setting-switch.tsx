import { useSyncExternalStore } from 'react';
import type { DeviceValue } from '../../lib/device-value.ts';
import styles from './setting-group.module.css';

/** Something that is on until the reader turns it off. */
export function SettingSwitch({ value, label }: { value: DeviceValue<boolean>; label: string }) {
  const isOn = useSyncExternalStore(value.subscribe, value.read, () => true);
  return (
    <label className={styles.option}>
      <input type="checkbox" checked={isOn} onChange={() => value.keep(!isOn)} />
      {label}
    </label>
  );
}

import { useEffect, useState } from 'react';
import { USE_KINDS, type BytesByKind } from '../../../shared/data-use.ts';
import { formatSize } from '../../lib/format-size.ts';
import { useDeviceWords } from '../../lib/messages/device/use-device-words.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import styles from './data-use.module.css';
import { getDataUse, type DataUse as Use } from './get-data-use.ts';
import { SettingGroup } from './setting-group.tsx';

const NONE: Use = { today: {}, month: {} };

/** What came over the network for this reader, today and this month, by kind. */
export function DataUse() {
  const words = useDeviceWords();
  const { language } = useMessages();
  const [use, setUse] = useState<Use | undefined>(NONE);

  useEffect(() => void getDataUse(Date.now()).then(setUse), []);

  if (use === undefined) return null;
  const size = (bytes = 0) => formatSize(bytes, language);
  return (
    <SettingGroup title={words.use}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.today}</th>
            <th scope="col">{words.month}</th>
          </tr>
        </thead>
        <tbody>
          {USE_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{words.kinds[kind]}</th>
              <td translate="no">{size(use.today[kind])}</td>
              <td translate="no">{size(use.month[kind])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td translate="no">{size(together(use.today))}</td>
            <td translate="no">{size(together(use.month))}</td>
          </tr>
        </tfoot>
      </table>
    </SettingGroup>
  );
}

const together = (bytes: BytesByKind) =>
  USE_KINDS.reduce((sum, kind) => sum + (bytes[kind] ?? 0), 0);

import { useEffect, useState } from 'react';
import { KEEP_LIMITS, USUAL_KEEP_LIMIT, type KeepLimit } from '../../../shared/keep-limit.ts';
import { formatSize } from '../../lib/format-size.ts';
import { useDeviceWords } from '../../lib/messages/device/use-device-words.ts';
import { useMessages } from '../../lib/messages/messages-context.ts';
import { clearKept, getKept, keepLimit } from './kept-answers.ts';
import styles from './setting-group.module.css';
import { SettingGroup } from './setting-group.tsx';

/** How much of what came with reading stays on this device, and the way to have it go. */
export function KeepOffline() {
  const words = useDeviceWords();
  const { language } = useMessages();
  const [bytes, setBytes] = useState<number>();
  const [chosen, setChosen] = useState<KeepLimit>(USUAL_KEEP_LIMIT);
  const [outcome, setOutcome] = useState<'cleared' | 'failed'>();

  useEffect(() => {
    const look = async () => {
      const kept = await getKept();
      setBytes(kept.bytes);
      setChosen(kept.limit);
    };
    look().catch(() => setOutcome('failed'));
  }, []);

  const choose = (limit: KeepLimit) => {
    setChosen(limit);
    keepLimit(limit).catch(() => setOutcome('failed'));
  };
  const clear = async () => {
    try {
      await clearKept();
      setBytes(0);
      setOutcome('cleared');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <SettingGroup title={words.keep}>
      <p>
        {words.keepHow} {words.notCounted}
      </p>
      {KEEP_LIMITS.map((limit) => (
        <label key={limit} className={styles.option}>
          <input
            type="radio"
            name="keep"
            checked={limit === chosen}
            onChange={() => choose(limit)}
          />
          <span translate="no">{formatSize(limit * 1_000_000, language)}</span>
        </label>
      ))}
      {/* Its line is there from the first. */}
      <p className={styles.note}>
        {bytes !== undefined && (
          <>
            {words.kept} <span translate="no">{formatSize(bytes, language)}</span>
          </>
        )}
      </p>
      <button className={styles.action} type="button" onClick={() => void clear()}>
        {words.clear}
      </button>
      <output>{outcome && words[outcome]}</output>
    </SettingGroup>
  );
}

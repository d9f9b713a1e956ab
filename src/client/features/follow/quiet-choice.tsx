import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useFollowingWords } from '../../lib/messages/following/use-following-words.ts';
import { tellSubjects } from './push-device.ts';
import styles from './push-sheet.module.css';
import { pushSwitch } from './push-switch.ts';
import { quietHours, type QuietChoice } from './quiet-hours.ts';

/** When nothing is told. */
export function QuietChoice() {
  const { quiet } = useFollowingWords();
  const queryClient = useQueryClient();
  const choice = useSyncExternalStore(quietHours.subscribe, quietHours.read);
  const keep = (changed: Partial<QuietChoice>) => {
    quietHours.keep({ ...choice, ...changed });
    // The server hears of it with the next change, if not with this one.
    if (pushSwitch.read()) tellSubjects(queryClient).catch(() => undefined);
  };
  return (
    <fieldset className={styles.quiet}>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={choice.isOn}
          onChange={() => keep({ isOn: !choice.isOn })}
        />
        {quiet.title}
      </label>
      {choice.isOn &&
        (['from', 'to'] as const).map((end) => (
          <label key={end} className={styles.hour}>
            {quiet[end]}
            <input
              type="time"
              required
              value={choice[end]}
              onChange={({ target }) => target.value !== '' && keep({ [end]: target.value })}
            />
          </label>
        ))}
    </fieldset>
  );
}

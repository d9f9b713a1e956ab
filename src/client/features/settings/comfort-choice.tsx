import { useId, useSyncExternalStore } from 'react';
import { COMFORT, type ComfortName } from '../../../shared/comfort.ts';
import { comfort, COMFORT_DEFAULTS } from '../../lib/comfort.ts';
import { useSettingsWords } from '../../lib/messages/settings/use-settings-words.ts';
import styles from './comfort-choice.module.css';

/** One thing to be set: its choices beside each other, the chosen one filled. */
export function ComfortChoice({ name }: { name: ComfortName }) {
  const { settings } = useSettingsWords();
  const id = useId();
  const { read, keep, subscribe } = comfort[name];
  const chosen = useSyncExternalStore(subscribe, read, () => COMFORT_DEFAULTS[name]);
  const { title, choices } = settings[name];
  const labels: Record<string, string> = choices;
  return (
    <fieldset className={styles.group} data-name={name}>
      <legend className={styles.title}>{title}</legend>
      <div className={styles.row}>
        {COMFORT[name].map((choice) => (
          <label key={choice} className={styles.choice} data-choice={choice}>
            <input
              className={styles.input}
              type="radio"
              name={id}
              checked={choice === chosen}
              onChange={() => keep(choice)}
            />
            {name === 'size' && (
              <span className={styles.letter} aria-hidden="true">
                {settings.letter}
              </span>
            )}
            <span className={name === 'size' ? 'visually-hidden' : undefined}>
              {labels[choice]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

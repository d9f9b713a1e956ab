import { useState, useSyncExternalStore } from 'react';
import {
  baseOf,
  directionOf,
  LANGUAGES,
  type InterfaceLanguage,
} from '../../../shared/languages.ts';
import { languageChoice } from '../../lib/language-choice.ts';
import { loadMessages } from '../../lib/messages/load-messages.ts';
import { useSettingsWords } from '../../lib/messages/settings/use-settings-words.ts';
import { useSite } from '../../lib/site-context.ts';
import styles from './setting-group.module.css';
import { SettingGroup } from './setting-group.tsx';

/** In which language the interface is: each is named in itself, since who looks for one may not read the present one. */
export function LanguageChoice() {
  const { settings } = useSettingsWords();
  const { language } = useSite();
  const usual = usualFor(language);
  const { subscribe, read, keep } = languageChoice;
  const chosen = useSyncExternalStore(subscribe, read, () => undefined);
  const [isMissing, setMissing] = useState(false);

  const choose = async (choice: InterfaceLanguage | undefined) => {
    // Only what is there can be chosen: a page without its words would stay as it is, and say otherwise.
    const isThere = await loadMessages(choice ?? language).then(
      () => true,
      () => false,
    );
    setMissing(!isThere);
    if (isThere) keep(choice);
  };

  return (
    <SettingGroup title={settings.language.title}>
      {CHOICES.map((choice) => (
        <label key={choice ?? ''} className={styles.option}>
          <input
            type="radio"
            name="language"
            checked={choice === chosen}
            onChange={() => void choose(choice)}
          />
          <span>
            {choice === undefined && settings.language.newsroom}
            {choice === undefined && ' ('}
            <span lang={choice ?? usual} dir={directionOf(choice ?? usual)}>
              {LANGUAGES[choice ?? usual]}
            </span>
            {choice === undefined && ')'}
          </span>
        </label>
      ))}
      <output>{isMissing && settings.language.missing}</output>
    </SettingGroup>
  );
}

const CHOICES = [undefined, ...(Object.keys(LANGUAGES) as InterfaceLanguage[])];

/** The language in which the interface is for a newsroom in `tag`. */
const usualFor = (tag: string) => CHOICES.find((choice) => choice === baseOf(tag)) ?? 'en';

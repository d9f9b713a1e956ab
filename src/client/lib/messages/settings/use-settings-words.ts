import { createWordsHook } from '../create-words-hook.ts';
import { arabicSettings } from './arabic-settings.ts';
import { englishSettings, type SettingsWords } from './english-settings.ts';
import { koreanSettings } from './korean-settings.ts';

/** What the settings and the list of shortcuts say in the interface's language. All languages come together, with what only those load who set something. */
export const useSettingsWords = createWordsHook<SettingsWords>({
  en: englishSettings,
  ko: koreanSettings,
  ar: arabicSettings,
});

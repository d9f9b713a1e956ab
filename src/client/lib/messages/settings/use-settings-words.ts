import { baseOf } from '../../../../shared/languages.ts';
import { makeOnce } from '../../make-once.ts';
import { createFormatter } from '../formatter.ts';
import { markTexts } from '../mark-texts.ts';
import { useMessages } from '../messages-context.ts';
import { arabicSettings } from './arabic-settings.ts';
import { englishSettings, type SettingsWords } from './english-settings.ts';
import { koreanSettings } from './korean-settings.ts';

const catalogues = { en: englishSettings, ko: koreanSettings, ar: arabicSettings };

/** What the settings and the list of shortcuts say in the interface's language. All languages come together, with what only those load who set something. */
export function useSettingsWords(): SettingsWords {
  return wordsIn(useMessages().language);
}

const wordsIn = makeOnce((language): SettingsWords => {
  const formatter = createFormatter(language);
  if (language === 'en-XA') return markTexts(englishSettings(formatter));
  const base = baseOf(language);
  return base in catalogues
    ? catalogues[base as keyof typeof catalogues](formatter)
    : englishSettings(formatter);
});

import { baseOf } from '../../../../shared/languages.ts';
import { makeOnce } from '../../make-once.ts';
import { createFormatter } from '../formatter.ts';
import { markTexts } from '../mark-texts.ts';
import { useMessages } from '../messages-context.ts';
import { arabicSaved } from './arabic-saved.ts';
import { englishSaved, type SavedWords } from './english-saved.ts';
import { koreanSaved } from './korean-saved.ts';

const catalogues = { en: englishSaved, ko: koreanSaved, ar: arabicSaved };

/** What is said of saved stories in the interface's language. All languages come together, with what only those load who save. */
export function useSavedWords(): SavedWords {
  return wordsIn(useMessages().language);
}

const wordsIn = makeOnce((language): SavedWords => {
  const formatter = createFormatter(language);
  if (language === 'en-XA') return markTexts(englishSaved(formatter));
  const base = baseOf(language);
  return base in catalogues
    ? catalogues[base as keyof typeof catalogues](formatter)
    : englishSaved(formatter);
});

import { createWordsHook } from '../create-words-hook.ts';
import { arabicSaved } from './arabic-saved.ts';
import { englishSaved, type SavedWords } from './english-saved.ts';
import { koreanSaved } from './korean-saved.ts';

/** What is said of saved stories in the interface's language. All languages come together, with what only those load who save. */
export const useSavedWords = createWordsHook<SavedWords>({
  en: englishSaved,
  ko: koreanSaved,
  ar: arabicSaved,
});

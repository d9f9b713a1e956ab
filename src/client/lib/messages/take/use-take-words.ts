import { createWordsHook } from '../create-words-hook.ts';
import { arabicTake } from './arabic-take.ts';
import { englishTake, type TakeWords } from './english-take.ts';
import { koreanTake } from './korean-take.ts';

/** What is said of lists that are taken along in the interface's language. All languages come together, with what only those load who take one. */
export const useTakeWords = createWordsHook<TakeWords>({
  en: englishTake,
  ko: koreanTake,
  ar: arabicTake,
});

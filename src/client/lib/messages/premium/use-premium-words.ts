import { createWordsHook } from '../create-words-hook.ts';
import { arabicPremium } from './arabic-premium.ts';
import { englishPremium, type PremiumWords } from './english-premium.ts';
import { koreanPremium } from './korean-premium.ts';

/** What is said to readers of a premium story who are signed in, or were, in the interface's language. All languages come together, with what few readers load. */
export const usePremiumWords = createWordsHook<PremiumWords>({
  en: () => englishPremium,
  ko: () => koreanPremium,
  ar: () => arabicPremium,
});

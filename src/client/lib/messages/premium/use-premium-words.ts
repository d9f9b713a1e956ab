import { baseOf } from '../../../../shared/languages.ts';
import { markTexts } from '../mark-texts.ts';
import { useMessages } from '../messages-context.ts';
import { arabicPremium } from './arabic-premium.ts';
import { englishPremium, type PremiumWords } from './english-premium.ts';
import { koreanPremium } from './korean-premium.ts';

const catalogues: Record<string, PremiumWords> = {
  en: englishPremium,
  ko: koreanPremium,
  ar: arabicPremium,
};

/** What is said to readers of a premium story who are signed in, or were, in the interface's language. All languages come together, with what few readers load. */
export function usePremiumWords(): PremiumWords {
  const { language } = useMessages();
  if (language === 'en-XA') return markTexts(englishPremium);
  return catalogues[baseOf(language)] ?? englishPremium;
}

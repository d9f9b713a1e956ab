import { baseOf } from '../../../../shared/languages.ts';
import { markTexts } from '../mark-texts.ts';
import { useMessages } from '../messages-context.ts';
import { arabicAccount } from './arabic-account.ts';
import { englishAccount, type AccountWords } from './english-account.ts';
import { koreanAccount } from './korean-account.ts';

const catalogues: Record<string, AccountWords> = {
  en: englishAccount,
  ko: koreanAccount,
  ar: arabicAccount,
};

/** What is said of the reader's account in the interface's language. All languages come together, with pages that are seldom opened, so that they are there when a page is hydrated. */
export function useAccountWords(): AccountWords {
  const { language } = useMessages();
  if (language === 'en-XA') return markTexts(englishAccount);
  return catalogues[baseOf(language)] ?? englishAccount;
}

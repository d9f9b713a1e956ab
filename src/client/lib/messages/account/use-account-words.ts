import { createWordsHook } from '../create-words-hook.ts';
import { arabicAccount } from './arabic-account.ts';
import { englishAccount, type AccountWords } from './english-account.ts';
import { koreanAccount } from './korean-account.ts';

/** What is said of the reader's account in the interface's language. All languages come together, with pages that are seldom opened, so that they are there when a page is hydrated. */
export const useAccountWords = createWordsHook<AccountWords>({
  en: () => englishAccount,
  ko: () => koreanAccount,
  ar: () => arabicAccount,
});

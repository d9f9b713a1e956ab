import { createWordsHook } from '../create-words-hook.ts';
import { arabicConnection } from './arabic-connection.ts';
import { englishConnection, type ConnectionWords } from './english-connection.ts';
import { koreanConnection } from './korean-connection.ts';

/** What is said without a network, in the interface's language. All languages come together: once it has failed, no other file does. */
export const useConnectionWords = createWordsHook<ConnectionWords>({
  en: () => englishConnection,
  ko: () => koreanConnection,
  ar: () => arabicConnection,
});

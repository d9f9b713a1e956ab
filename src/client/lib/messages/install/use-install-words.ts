import { createWordsHook } from '../create-words-hook.ts';
import { arabicInstall } from './arabic-install.ts';
import { englishInstall, type InstallWords } from './english-install.ts';
import { koreanInstall } from './korean-install.ts';

/** What is said of installing the application in the interface's language. All languages come together, with what is seldom loaded. */
export const useInstallWords = createWordsHook<InstallWords>({
  en: () => englishInstall,
  ko: () => koreanInstall,
  ar: () => arabicInstall,
});

import { baseOf } from '../../../../shared/languages.ts';
import { markTexts } from '../mark-texts.ts';
import { useMessages } from '../messages-context.ts';
import { arabicInstall } from './arabic-install.ts';
import { englishInstall, type InstallWords } from './english-install.ts';
import { koreanInstall } from './korean-install.ts';

const catalogues: Record<string, InstallWords> = {
  en: englishInstall,
  ko: koreanInstall,
  ar: arabicInstall,
};

/** What is said of installing the application in the interface's language. All languages come together, with what is seldom loaded. */
export function useInstallWords(): InstallWords {
  const { language } = useMessages();
  if (language === 'en-XA') return markTexts(englishInstall);
  return catalogues[baseOf(language)] ?? englishInstall;
}

import { baseOf } from '../../../../shared/languages.ts';
import { markTexts } from '../mark-texts.ts';
import { useMessages } from '../messages-context.ts';
import { arabicConnection } from './arabic-connection.ts';
import { englishConnection, type ConnectionWords } from './english-connection.ts';
import { koreanConnection } from './korean-connection.ts';

const catalogues: Record<string, ConnectionWords> = {
  en: englishConnection,
  ko: koreanConnection,
  ar: arabicConnection,
};

/** What is said without a network, in the interface's language. All languages come together: once it has failed, no other file does. */
export function useConnectionWords(): ConnectionWords {
  const { language } = useMessages();
  if (language === 'en-XA') return markTexts(englishConnection);
  return catalogues[baseOf(language)] ?? englishConnection;
}

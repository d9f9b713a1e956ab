import { createFormatter, type Formatter } from '../formatter.ts';
import type { ListenWords } from './english-listen.ts';

const catalogues: Record<string, () => Promise<(formatter: Formatter) => ListenWords>> = {
  en: async () => (await import('./english-listen.ts')).englishListen,
  ko: async () => (await import('./korean-listen.ts')).koreanListen,
  ar: async () => (await import('./arabic-listen.ts')).arabicListen,
  'en-XA': async () => {
    const [{ markTexts }, { englishListen }] = await Promise.all([
      import('../mark-texts.ts'),
      import('./english-listen.ts'),
    ]);
    return (formatter) => markTexts(englishListen(formatter));
  },
};

/** What is said of listening in the interface's language, as loadMessages finds it. */
export async function getListenWords(language: string): Promise<ListenWords> {
  const [base = ''] = language.split('-');
  const known = [language, base].find((tag) => tag in catalogues) ?? 'en';
  const catalogue = await (catalogues[known] ?? catalogues['en']!)();
  return catalogue(createFormatter(known === base ? language : known));
}

import type { Messages } from './en.ts';
import { createFormatter, type Formatter } from './formatter.ts';

const catalogues: Record<string, () => Promise<(formatter: Formatter) => Messages>> = {
  en: async () => (await import('./en.ts')).en,
  ko: async () => (await import('./ko.ts')).ko,
  ar: async () => (await import('./ar.ts')).ar,
  'en-XA': async () => (await import('./pseudo.ts')).pseudo,
};

/** The language's catalogue, or its base language's, or English; numbers and plurals are of the language, in the region's digits, where it has a catalogue. */
export async function loadMessages(language: string): Promise<Messages> {
  const base = language.split('-')[0] ?? 'en';
  const known = [language, base].find((tag) => tag in catalogues) ?? 'en';
  const catalogue = await (catalogues[known] ?? catalogues['en']!)();
  return catalogue(createFormatter(known === base ? language : known));
}

import { baseOf } from '../../../shared/languages.ts';
import type { Messages } from './en.ts';
import { createFormatter, type Formatter } from './formatter.ts';

/** A catalogue, and the language that it is in: what else a page says, dates for instance, is said in that as well. */
export type Words = Messages & { language: string };

const catalogues: Record<string, () => Promise<(formatter: Formatter) => Messages>> = {
  en: async () => (await import('./en.ts')).en,
  ko: async () => (await import('./ko.ts')).ko,
  ar: async () => (await import('./ar.ts')).ar,
  'en-XA': async () => (await import('./pseudo.ts')).pseudo,
};

/** The language's catalogue, or its base language's, or English; numbers and plurals are of the language, in the region's digits, where it has a catalogue. */
export async function loadMessages(tag: string): Promise<Words> {
  const base = baseOf(tag);
  const known = [tag, base].find((each) => each in catalogues) ?? 'en';
  const catalogue = await (catalogues[known] ?? catalogues['en']!)();
  const language = known === base ? tag : known;
  return { ...catalogue(createFormatter(language)), language };
}

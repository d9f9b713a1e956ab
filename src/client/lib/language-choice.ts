import { baseOf, LANGUAGE_KEY, LANGUAGES, type InterfaceLanguage } from '../../shared/languages.ts';
import { createDeviceValue } from './device-value.ts';

/** The language that the reader chose for the interface; undefined for the newsroom's. The script before first paint knows of it as well. */
export const languageChoice = createDeviceValue<InterfaceLanguage | undefined>(LANGUAGE_KEY, {
  parse: (text) =>
    text !== null && Object.hasOwn(LANGUAGES, text) ? (text as InterfaceLanguage) : undefined,
  format: (language) => language ?? '',
});

/** A language with the region by which its numbers and dates are written: the newsroom's where that is its language, else the first that this browser names for it, else none. */
export function withRegion(language: string, newsroomLanguage: string): string {
  const known = [newsroomLanguage, ...navigator.languages];
  return known.find((tag) => baseOf(tag) === language && isWritten(tag)) ?? language;
}

/** Whether `Intl` writes by a tag: some systems have browsers name their languages in another way, `en-US@posix` for one. */
function isWritten(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

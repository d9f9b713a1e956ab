/** The languages that the interface has, each named in itself: who chooses one may not read the present one. */
export const LANGUAGES = { en: 'English', ko: '한국어', ar: 'العربية' } as const;

export type InterfaceLanguage = keyof typeof LANGUAGES;

/** Under what local storage keeps the one that the reader chose. */
export const LANGUAGE_KEY = 'dateline.language';

export const baseOf = (tag: string): string => tag.split('-')[0] ?? tag;

/** In which direction a language is written. */
export const directionOf = (tag: string): 'rtl' | 'ltr' =>
  RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr';

const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

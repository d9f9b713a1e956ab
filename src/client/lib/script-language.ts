import { directionOf } from '../../shared/languages.ts';

/** Scripts that give their language away, with the languages that share them: a page in one of those says it already. */
const SCRIPTS = [
  { language: 'ko', shared: ['ko'], letters: /\p{sc=Hangul}/gu },
  { language: 'ja', shared: ['ja'], letters: /[\p{sc=Hira}\p{sc=Kana}]/gu },
  { language: 'ar', shared: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'], letters: /\p{sc=Arab}/gu },
  { language: 'he', shared: ['he', 'yi'], letters: /\p{sc=Hebr}/gu },
];

const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}]/gu;

/** The language of a text that is written, by a quarter at least, in another script than its page; undefined for others. Voices and typefaces go by it. */
export function scriptLanguage(text: string, pageLanguage: string): string | undefined {
  const [base = ''] = pageLanguage.split('-');
  return SCRIPTS.find(({ shared, letters }) => !shared.includes(base) && isIn(text, letters))
    ?.language;
}

/** The direction of a text: of its letters, since it may begin with a name in others; of its language where it has none. */
export function textDirection(text: string, language: string): 'rtl' | 'ltr' {
  if (!/\p{L}/u.test(text)) return directionOf(language);
  return isIn(text, RIGHT_TO_LEFT) ? 'rtl' : 'ltr';
}

/** Whether a text is written in some letters, by a quarter at least. */
const isIn = (text: string, letters: RegExp) =>
  (text.match(letters)?.length ?? 0) * 4 > text.length;

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

const LETTERS = /[\p{sc=Arab}\p{sc=Hebr}]/gu;

/** How a text runs: as a quarter of its letters do, since a name in another script may stand first; without such letters from left to right. */
export const isRightToLeft = (text: string): boolean =>
  (text.match(LETTERS)?.length ?? 0) * 4 > text.length;

/** On which side the lines of a language begin. */
export const beginsAtTheRight = (language: string): boolean => RIGHT_TO_LEFT.test(language);

import { plainText } from '../article-html/plain-text.ts';
import { keepSentences, isGateMessage } from './gate-message.ts';

/** The link that themes put behind an excerpt. */
const MORE_LINK = /<a\b[^>]*\bmore-link\b[^>]*>.*?<\/a>/gis;

/** The dek that an excerpt is: its text, without what asks the reader to subscribe or to read on. */
export function dekOf(excerpt: string): string {
  return keepSentences(
    plainText(excerpt.replace(MORE_LINK, '')),
    (sentence) => !isGateMessage(sentence),
  );
}

/** The signs that WordPress and themes put where they cut a body: in brackets or as a link anywhere, else at the very end. */
const CUT = /\[\s*(?:…|\.{3})\s*\]|\bmore-link\b|(?:…|\.{3})\s*$/;

/** So many letters in common are a beginning in common. */
const BEGINNING = 30;

/** A premium story's dek, without what WordPress cut out of the body by itself behind the opening: of such a dek only sentences stay that the opening has. One that the newsroom wrote stays whole. */
export function dekWithin(
  dek: string,
  { excerpt, opening, body }: { excerpt: string; opening: string; body: string },
): string {
  if (!looksCut(excerpt) && !lettersOf(body).startsWith(lettersOf(dek).slice(0, BEGINNING))) {
    return dek;
  }
  const shown = wordsOf(opening);
  return keepSentences(dek, (sentence) => {
    const words = wordsOf(sentence);
    return words !== '' && shown.includes(words);
  });
}

function looksCut(excerpt: string): boolean {
  const text = excerpt
    .replace(/&(?:hellip|#8230|#x2026);/gi, '…')
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/<(?!a\b[^>]*\bmore-link\b)[^>]*>/gi, '');
  return CUT.test(text);
}

/** Its words without what stands between them: WordPress glues them together where it drops a line break. */
function wordsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Its letters alone: marks of footnotes are digits in an excerpt, and nothing in a body. */
function lettersOf(text: string): string {
  return wordsOf(text).replace(/\p{N}+/gu, '');
}

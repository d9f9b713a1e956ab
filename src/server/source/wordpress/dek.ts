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

/** The signs that WordPress and themes put where they cut a body. */
const CUT = /(?:…|&hellip;|&#8230;|\.{3}|more-link)/;

/** A premium story's dek, without what WordPress cut out of the body by itself behind the opening; one that the newsroom wrote stays whole. */
export function dekWithin(
  dek: string,
  { excerpt, opening, body }: { excerpt: string; opening: string; body: string },
): string {
  if (!CUT.test(excerpt.slice(-400)) && !body.startsWith(dek.slice(0, 40))) return dek;
  return keepSentences(dek, (sentence) => {
    const words = sentence.replace(/\s*(?:…|\.{3})$/, '').trim();
    return opening.includes(words) || !body.includes(words);
  });
}

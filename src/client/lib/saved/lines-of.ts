import type { Article } from '../../../shared/article.ts';
import type { Inline } from '../../../shared/inline.ts';
import { inlineText } from '../../../shared/inline-text.ts';

/** What running text is called in blocks. */
const TEXTS = new Set(['children', 'caption', 'cite', 'term', 'summary', 'name']);

/** The words of a story in reading order, a line for each headline, paragraph and caption: what a correction would change. */
export function linesOf({ headline, dek, imageCaption, body }: Article): string[] {
  const lines = [headline, dek, imageCaption];
  JSON.stringify(body, (key, value: unknown) => {
    if (!TEXTS.has(key) || !Array.isArray(value)) return value;
    lines.push(inlineText(value as Inline[]));
    return undefined;
  });
  return lines.filter((line) => line !== '');
}

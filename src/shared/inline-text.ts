import type { Inline } from './inline.ts';

/** The text of running text; a break is a line end, a mark for a footnote nothing. */
export function inlineText(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.kind === 'break') return '\n';
      return inline.kind === 'note' ? '' : inlineText(inline.children);
    })
    .join('');
}

/** The name that the style sheet has for it. */
const NAME = 'spoken';

/** Marks the words that are said, or none; the page's document stays as it is, and a browser that cannot do that marks nothing. */
export function markSpoken(range: Range | undefined): void {
  if (!('Highlight' in window)) return;
  if (range === undefined) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(range));
}

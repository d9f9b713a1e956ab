import type { Block } from '../../shared/block.ts';
import type { Inline } from '../../shared/inline.ts';
import { inlineText } from '../../shared/inline-text.ts';
import { sentenceEnds } from '../../shared/sentence-ends.ts';
import { wordEnds } from './words.ts';

const MOST_PARAGRAPHS = 2;
const MOST_WORDS = 120;

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** What anybody may read of a premium story: its first two paragraphs or 120 words, whichever is shorter, ending at a sentence; [] when it has no text paragraph. */
export function openingOf(blocks: Block[]): Block[] {
  const opening: Paragraph[] = [];
  let words = MOST_WORDS;
  for (const paragraph of paragraphsIn(blocks)) {
    if (opening.length === MOST_PARAGRAPHS || words === 0) break;
    const text = inlineText(paragraph.children);
    const ends = wordEnds(text);
    const fits = ends.length <= words;
    const end = fits ? text.length : sentenceEndWithin(text, ends[words - 1] ?? 0);
    if (end > 0) opening.push(shortened(paragraph, end, ''));
    // One endless sentence: better its beginning than nothing at all.
    else if (opening.length === 0) opening.push(shortened(paragraph, ends[words - 1] ?? 0, '…'));
    if (!fits) break;
    words -= ends.length;
  }
  return opening;
}

/** The paragraphs of running text in order; those of lists, quotations and captions are none. */
function* paragraphsIn(blocks: Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'group' || block.kind === 'cover' || block.kind === 'media-text') {
      yield* paragraphsIn(block.blocks);
    } else if (block.kind === 'columns') yield* paragraphsIn(block.columns.flat());
  }
}

/** The end of the last sentence that ends no later than a place in the text; 0 when none does. */
function sentenceEndWithin(text: string, place: number): number {
  // Closing quotes and full stops stand behind the last word.
  const most = place + /^[^\s\p{L}\p{N}]*/u.exec(text.slice(place))![0].length;
  return sentenceEnds(text).findLast((end) => end <= most) ?? 0;
}

function shortened(paragraph: Paragraph, end: number, sign: string): Paragraph {
  return { ...paragraph, children: cut(paragraph.children, end, sign).inlines };
}

/** Running text up to a place, without what leads to parts of the story that are not there: marks of footnotes and in-page links. */
function cut(inlines: Inline[], end: number, sign: string): { inlines: Inline[]; left: number } {
  const kept: Inline[] = [];
  let left = end;
  for (const inline of inlines) {
    if (left <= 0) break;
    if (typeof inline === 'string') {
      kept.push(left <= inline.length ? inline.slice(0, left) + sign : inline);
      left -= inline.length;
    } else if (inline.kind === 'break') {
      kept.push(inline);
      left -= 1;
    } else if (inline.kind !== 'note') {
      const inner = cut(inline.children, left, sign);
      const dead = inline.kind === 'link' && inline.href.startsWith('#');
      if (dead) kept.push(...inner.inlines);
      else if (inner.inlines.length > 0) kept.push({ ...inline, children: inner.inlines });
      left = inner.left;
    }
  }
  return { inlines: kept, left };
}

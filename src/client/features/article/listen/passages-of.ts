import { sentenceEnds } from '../../../../shared/sentence-ends.ts';
import { breaths } from './breaths.ts';
import { localeOf } from './locale-of.ts';
import { textBlocksOf, type TextBlock, type TextPiece } from './text-blocks-of.ts';

/** What is said at once: a sentence, or a part of one. */
export type Passage = {
  text: string;
  language: string;
  /** Where it stands in the page. */
  range: Range;
  /** Number of its sentence in the story, from 0. */
  sentence: number;
};

type Tongue = {
  /** The story's language, for what does not say its own. */
  language: string;
  /** Whether there is a voice for words in another. */
  hasVoice: (language: string) => boolean;
};

/** A story in the page as what is said of it, one after the other. */
export function passagesOf(story: Element, tongue: Tongue): Passage[] {
  const passages: Passage[] = [];
  let sentence = 0;
  for (const block of textBlocksOf(story)) {
    const language = languageOf(block.element, story) ?? tongue.language;
    let start = 0;
    for (const end of sentenceEnds(block.text, localeOf(language)?.language)) {
      const said = runsOf({ block, language, start, end, story, tongue })
        .flatMap((run) => partsOf(block, run))
        .map((part) => ({ ...part, sentence }));
      passages.push(...said);
      if (said.length > 0) sentence += 1;
      start = end;
    }
  }
  return passages;
}

type Run = { language: string; start: number; end: number };

/** A sentence parted where its language changes, as far as there is a voice for that. */
function runsOf({
  block,
  language,
  start,
  end,
  story,
  tongue,
}: Run & { block: TextBlock; story: Element; tongue: Tongue }): Run[] {
  const runs: Run[] = [];
  for (const piece of block.pieces) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.node.length);
    if (from >= to) continue;
    const own = languageOf(piece.node.parentElement, story) ?? language;
    const isSpoken = isOther(own, language) && tongue.hasVoice(own);
    const spoken = isSpoken ? own : language;
    const last = runs.at(-1);
    if (last?.language === spoken) last.end = to;
    else runs.push({ language: spoken, start: from, end: to });
  }
  return runs;
}

/** A run parted where it is too long to be said at once; without what has no letter or number to say. */
function partsOf(block: TextBlock, { language, start, end }: Run): Omit<Passage, 'sentence'>[] {
  const run = block.text.slice(start, end);
  let from = 0;
  return breaths(run).flatMap((to) => {
    const part = run.slice(from, to);
    const first = start + from + part.length - part.trimStart().length;
    const last = start + from + part.trimEnd().length;
    from = to;
    if (!/[\p{L}\p{N}]/u.test(part)) return [];
    const text = part.trim().replace(/\s+/g, ' ');
    return [{ text, language, range: rangeOf(block.pieces, first, last) }];
  });
}

function rangeOf(pieces: TextPiece[], start: number, end: number): Range {
  const range = document.createRange();
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (first === undefined || last === undefined) return range;
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/** The language that an element of a story is marked with, or what stands around it there. */
function languageOf(element: Element | null, story: Element): string | undefined {
  const marked = element?.closest('[lang]');
  return marked && story.contains(marked) ? (marked.getAttribute('lang') ?? undefined) : undefined;
}

const isOther = (one: string, other: string) =>
  localeOf(one)?.language !== localeOf(other)?.language;

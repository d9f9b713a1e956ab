import type { Inline } from '../../../shared/inline.ts';
import { BidiBalance, foldSpaces } from './clean-text.ts';
import { isBlankText } from './html-element.ts';

/** Whether running text shows nothing: blanks and breaks alone. */
export function isBlank(inlines: Inline[]): boolean {
  return inlines.every((inline) => {
    if (typeof inline === 'string') return isBlankText(inline);
    if (inline.kind === 'break') return true;
    return inline.kind !== 'note' && isBlank(inline.children);
  });
}

/** The pieces with neighbouring strings made one. */
export function joinStrings<T extends { kind: string }>(pieces: (string | T)[]): (string | T)[] {
  const joined: (string | T)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + piece;
    else if (piece !== '') joined.push(piece);
  }
  return joined;
}

function joinDeep(inlines: Inline[]): Inline[] {
  return joinStrings<Exclude<Inline, string>>(
    inlines.map((inline) =>
      typeof inline === 'object' && 'children' in inline
        ? { ...inline, children: joinDeep(inline.children) }
        : inline,
    ),
  );
}

/** The pieces changed one by one in reading order, marks and links entered; emptied strings and breaks for which `change` answers nothing are left out. */
function mapLeaves(
  inlines: Inline[],
  change: (leaf: Exclude<Inline, { children: Inline[] }>) => Inline | undefined,
): Inline[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'object' && 'children' in inline) {
      return [{ ...inline, children: mapLeaves(inline.children, change) }];
    }
    const changed = change(inline);
    return changed === undefined || changed === '' ? [] : [changed];
  });
}

/** One leaf block's running text made final: spaces folded, ends trimmed, breaks single, direction controls in pairs; [] when nothing is left to read. */
export function settleInlines(inlines: Inline[]): Inline[] {
  const balanced = balance(inlines);
  if (isBlank(balanced)) return [];
  return joinDeep(mapBackwards(foldForwards(balanced), (text) => text.replace(/ $/, '')));
}

/** As `settleInlines` for text in which spaces and line ends are meant: verse, code and the like. */
export function settlePreformatted(inlines: Inline[]): Inline[] {
  const lines = balance(inlines, (leaf) =>
    typeof leaf === 'string' ? leaf.replace(/\r\n?|[\u2028\u2029]/g, '\n') : leaf,
  );
  if (isBlank(lines)) return [];
  let atStart = true;
  const begun = mapLeaves(lines, (leaf) => {
    if (typeof leaf !== 'string' || !atStart) return leaf;
    const text = leaf.replace(/^(?:[ \t\f]*\n)+/, '');
    atStart = text === '';
    return text;
  });
  return joinDeep(mapBackwards(begun, (text) => text.trimEnd()));
}

function balance(inlines: Inline[], prepare = (leaf: Inline): Inline => leaf): Inline[] {
  const bidi = new BidiBalance();
  const balanced = mapLeaves(inlines, (leaf) => {
    const prepared = prepare(leaf);
    return typeof prepared === 'string' ? bidi.balance(prepared) : prepared;
  });
  return appendText(balanced, bidi.close());
}

/** The pieces with text at their end, joined to the last string. */
function appendText(inlines: Inline[], text: string): Inline[] {
  if (text === '') return inlines;
  const last = inlines.at(-1);
  return typeof last === 'string' ? [...inlines.slice(0, -1), last + text] : [...inlines, text];
}

function foldForwards(inlines: Inline[]): Inline[] {
  let lineStart = true;
  let afterSpace = true;
  return mapLeaves(inlines, (leaf) => {
    if (typeof leaf === 'object') {
      if (leaf.kind === 'note') {
        lineStart = false;
        afterSpace = false;
        return leaf;
      }
      if (lineStart) return undefined;
      lineStart = true;
      afterSpace = true;
      return leaf;
    }
    const folded = foldSpaces(leaf);
    const text = afterSpace && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (text === '') return undefined;
    lineStart &&= isBlankText(text);
    afterSpace = text.endsWith(' ');
    return text;
  });
}

/** Trims strings and drops breaks from the end up to the last piece that is seen; spaces before inner breaks go as well. */
function mapBackwards(inlines: Inline[], trim: (text: string) => string): Inline[] {
  let ended = false;
  let lineEnd = true;
  const walk = (pieces: Inline[]): Inline[] =>
    pieces
      .toReversed()
      .flatMap((piece): Inline[] => {
        if (typeof piece === 'object' && 'children' in piece) {
          return [{ ...piece, children: walk(piece.children) }];
        }
        if (typeof piece === 'object') {
          lineEnd = piece.kind === 'break';
          if (piece.kind === 'break') return ended ? [piece] : [];
          ended = true;
          return [piece];
        }
        const text = lineEnd ? trim(piece) : piece;
        if (text === '') return [];
        lineEnd = false;
        ended = true;
        return [text];
      })
      .toReversed();
  return walk(inlines);
}

/** White space that HTML folds into one space; a no-break space is not among it. */
const FOLDED = /[ \t\n\f\r\u2028\u2029]+/g;

// Control and noncharacters, byte-order marks and annotation marks: nothing that a reader reads.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;

/** Text without characters that are not text; tabs and line ends stay. */
export function withoutControls(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '');
}

export function foldSpaces(text: string): string {
  return text.replace(FOLDED, ' ');
}

const CLOSES = new Map([
  ['\u202A', '\u202C'],
  ['\u202B', '\u202C'],
  ['\u202D', '\u202C'],
  ['\u202E', '\u202C'],
  ['\u2066', '\u2069'],
  ['\u2067', '\u2069'],
  ['\u2068', '\u2069'],
]);
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;

/** Nested deeper than this, direction controls are ignored by every renderer. */
const MOST_DIRECTIONS = 125;

export function withoutBidiControls(text: string): string {
  return text.replace(BIDI, '');
}

/**
 * Keeps the direction controls of one piece of running text in pairs, so that a headline or a caption cannot turn
 * the page around it: give it the strings in order, then append what `close` answers.
 */
export class BidiBalance {
  readonly #open: string[] = [];

  balance(text: string): string {
    return text.replace(BIDI, (control) => {
      const closer = CLOSES.get(control);
      if (closer === undefined) return this.#closeUpTo(control);
      if (this.#open.length >= MOST_DIRECTIONS) return '';
      this.#open.push(closer);
      return control;
    });
  }

  close(): string {
    return this.#open.splice(0).toReversed().join('');
  }

  /** A closer without an opener is dropped; what was opened inside of its opener is closed before it. */
  #closeUpTo(closer: string): string {
    const at = this.#open.lastIndexOf(closer);
    if (at === -1) return '';
    return this.#open.splice(at).toReversed().join('');
  }
}

/** Finds words in what was captured; returns those that are there. */
export type WordFinder = (captured: Uint8Array | string) => string[];

/** Looks for words as they are, in any case, and as base64 carries them, wherever in it they begin. */
export function createWordFinder(words: Iterable<string>): WordFinder {
  const forms = new Map<string, string>();
  const plain: string[] = [];
  const encoded: string[] = [];
  for (const word of words) {
    const latin = Buffer.from(word).toString('latin1');
    forms.set(latin.toLowerCase(), word);
    plain.push(latin);
    for (const form of base64Forms(word)) {
      forms.set(form.toLowerCase(), word);
      encoded.push(form);
    }
  }
  const patterns = [new RegExp(oneOf(plain), 'gi'), new RegExp(oneOf(encoded), 'g')];
  return (captured) => {
    // One character a byte, so that pictures and databases are searched as text is.
    const text = Buffer.from(captured).toString('latin1');
    const found = patterns.flatMap((pattern) => text.match(pattern) ?? []);
    return [...new Set(found.map((form) => forms.get(form.toLowerCase()) ?? form))];
  };
}

/** What stays the same of a word's base64, whatever stands before and behind it, for each of the three ways in which it may fall. */
function base64Forms(word: string): string[] {
  return [0, 1, 2].map((before) => {
    const bytes = Buffer.from('\0'.repeat(before) + word);
    const whole = bytes.toString('base64').replaceAll('=', '');
    const from = [0, 2, 3][before];
    const mixed = bytes.byteLength % 3 === 0 ? 0 : 1;
    return whole.slice(from, whole.length - mixed);
  });
}

const oneOf = (forms: string[]) =>
  forms.length === 0
    ? '(?!)'
    : forms.map((form) => form.replace(/[+/]/g, String.raw`\$&`)).join('|');

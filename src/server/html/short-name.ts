/** Letters that stand under an icon without being cut. */
const MOST_LETTERS = 12;

/** A newsroom's name for where there is little room: as many of its first words as fit, of a single long word its first letters. */
export function shortName(name: string): string {
  const letters = lettersOf(name);
  if (letters.length <= MOST_LETTERS) return name;
  const words = name.split(' ');
  const fitting = words.findLastIndex(
    (_, last) => lettersOf(words.slice(0, last + 1).join(' ')).length <= MOST_LETTERS,
  );
  return fitting < 0
    ? letters.slice(0, MOST_LETTERS).join('')
    : words.slice(0, fitting + 1).join(' ');
}

/** What readers see as one letter, of whatever it is composed. */
const lettersOf = (text: string) =>
  Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);

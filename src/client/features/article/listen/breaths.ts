/** Letters that a voice says in some fifteen seconds, after which Chrome gives up on voices that come over the network. */
const MOST = 200;
const PAUSES = /[,;:،؛–—]\s+|[、，；：]\s*/g;

/** Where a text that is too long to be said at once is parted: after the last comma or the like that fits, else between words; the last is its own end. */
export function breaths(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  while (text.length - from > MOST) {
    const room = text.slice(from, from + MOST);
    const pause = Array.from(room.matchAll(PAUSES)).at(-1);
    from += pause === undefined ? room.lastIndexOf(' ') + 1 || MOST : pause.index + pause[0].length;
    ends.push(from);
  }
  return [...ends, text.length];
}

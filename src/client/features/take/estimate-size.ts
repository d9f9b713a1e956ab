/** The share of a list's size by which it may turn out to be another before it is said. */
const MOST_OFF = 0.1;
/** From fewer than so many stories nothing is concluded. */
const LEAST = 12;

/** The size of a list of `count` stories by the sizes of some of them; undefined while the rest could still make a difference. */
export function estimateSize(sizes: number[], count: number): number | undefined {
  const known = sizes.length;
  const sum = sizes.reduce((before, size) => before + size, 0);
  if (known >= count) return sum;
  if (known < LEAST) return undefined;
  const mean = sum / known;
  const spread = sizes.reduce((before, size) => before + (size - mean) ** 2, 0) / (known - 1);
  // Two standard errors of a mean of some out of a list that ends.
  const off = 2 * Math.sqrt((spread / known) * (1 - known / count));
  return off <= MOST_OFF * mean ? mean * count : undefined;
}

/** In which order stories are measured: far from each other, since neighbours are alike. */
export function measuringOrder<T>(stories: T[]): T[] {
  const GOLDEN = (Math.sqrt(5) - 1) / 2;
  return stories
    .map((story, place) => ({ story, turn: (place * GOLDEN) % 1 }))
    .toSorted((one, other) => one.turn - other.turn)
    .map(({ story }) => story);
}

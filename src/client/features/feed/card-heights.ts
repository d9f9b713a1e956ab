/** Where the cards of a list stand one under the other. `known` has their heights in pixels, -1 where a card was never in the document: there it counts as `expected`. */
export function createCardHeights(known: number[], expected: number) {
  const heights = [...known];
  const tops = [0];

  const heightOf = (index: number) => {
    const height = heights[index] ?? -1;
    return height === -1 ? expected : height;
  };
  /** Pixels from the top of the first card; that of the last and one is the height of all. */
  const topOf = (index: number): number => {
    for (let next = tops.length; next <= index; next += 1) {
      tops.push((tops[next - 1] ?? 0) + heightOf(next - 1));
    }
    return tops[index] ?? 0;
  };
  const isKnown = (index: number) => (heights[index] ?? -1) !== -1;

  return {
    topOf,
    isKnown,
    total: () => topOf(heights.length),
    all: () => heights,
    expected: () => expected,
    /** Notes a height; false when it was known already. */
    set(index: number, height: number): boolean {
      if (heights[index] === height) return false;
      heights[index] = height;
      tops.length = Math.min(tops.length, index + 1);
      return true;
    },
    /** Has so many more cards before and after those that there are. */
    add(before: number, after: number) {
      heights.unshift(...Array.from({ length: before }, () => -1));
      for (let count = 0; count < after; count += 1) heights.push(-1);
      if (before > 0) tops.length = 1;
    },
    /** Forgets all heights: the list has another width now. */
    forget(newlyExpected: number) {
      heights.fill(-1);
      tops.length = 1;
      expected = newlyExpected;
    },
    /** The card in which a place is, in pixels from the top of the first; the first or last beyond the ends. */
    find(place: number): number {
      let [low, high] = [0, Math.max(0, heights.length - 1)];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (topOf(middle) <= place) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

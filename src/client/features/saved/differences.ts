/** A run of items that both lists have, or one of them. */
export type Difference = { kind: 'same' | 'removed' | 'added'; items: string[] };

/** Pairs beyond which lists are told apart as wholes: 4 MB for a moment. */
const MOST_PAIRS = 1_000_000;

/** The shortest way from one list to another: what stays, what goes, and what comes. */
export function differences(before: string[], after: string[]): Difference[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const middle = between(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  );
  return [same(before.slice(0, start)), ...middle, same(before.slice(before.length - end))].filter(
    ({ items }) => items.length > 0,
  );
}

const same = (items: string[]): Difference => ({ kind: 'same', items });

/** By the longest list that is in both, where they have no end in common. */
function between(before: string[], after: string[]): Difference[] {
  if (before.length * after.length > MOST_PAIRS) {
    return [
      { kind: 'removed', items: before },
      { kind: 'added', items: after },
    ];
  }
  const runs: Difference[] = [];
  const add = (kind: Difference['kind'], items: string[]) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.items.push(...items);
    else runs.push({ kind, items });
  };
  const common = commonLengths(before, after);
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) {
      add('same', before.slice(row, row + 1));
      row += 1;
      column += 1;
    } else if (common(row + 1, column) >= common(row, column + 1)) {
      add('removed', before.slice(row, row + 1));
      row += 1;
    } else {
      add('added', after.slice(column, column + 1));
      column += 1;
    }
  }
  if (row < before.length) add('removed', before.slice(row));
  if (column < after.length) add('added', after.slice(column));
  return runs;
}

/** How long the longest list is that is in both from a row of the one and a column of the other on. */
function commonLengths(before: string[], after: string[]): (row: number, column: number) => number {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const read = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? read(row + 1, column + 1) + 1
          : Math.max(read(row + 1, column), read(row, column + 1));
    }
  }
  return read;
}

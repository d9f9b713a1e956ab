/** Counts deks, to notice that several premium stories have one and the same, which therefore tells about none of them. */
export type SameDeks = { add(dek: string): void; isShared(dek: string): boolean };

const MOST_KEPT = 20_000;

export function createSameDeks(): SameDeks {
  const times = new Map<string, number>();
  return {
    add(dek) {
      if (dek === '' || (times.size >= MOST_KEPT && !times.has(dek))) return;
      times.set(dek, (times.get(dek) ?? 0) + 1);
    },
    isShared: (dek) => (times.get(dek) ?? 0) > 1,
  };
}

/** How much a site can be asked of at the moment, by how it answers. */
export interface SiteTempo {
  /** How many requests may go at once. */
  width(): number;
  /** Takes note of an answer of some kind (a page of posts, say), and returns how many milliseconds to leave the site alone then. `isRefusal` is an answer that shows that the site has too much to do. */
  note(kind: string, milliseconds: number, isRefusal: boolean): number;
}

const MOST_AT_ONCE = 2;
/** Below this nobody waits for anything, whatever the site is used to. */
const SLOW_MILLISECONDS = 3_000;
/** So many times what the site takes when it is well is slow. */
const SLOW_TIMES = 3;
/** What is quicker than usual is believed at once, what is slower only when it stays so. */
const QUICKER_WEIGHT = 0.3;
const SLOWER_WEIGHT = 0.01;
/** Each good answer takes this much of the rest away; a tenth is none. */
const RECOVERY = 0.7;
const LEAST_SHARE = 0.1;
const LONGEST_REST = 30_000;

/** The tempo of a site that is well until it shows otherwise; a refusal, however quick, is followed by at least `leastRest` milliseconds. */
export function createSiteTempo({ leastRest }: { leastRest: number }): SiteTempo {
  /** Milliseconds that an answer takes when the site is well, by kind. */
  const usual = new Map<string, number>();
  /** Rest for each millisecond of work. */
  let share = 0;

  function isSlow(kind: string, milliseconds: number): boolean {
    const before = usual.get(kind) ?? milliseconds;
    const weight = milliseconds < before ? QUICKER_WEIGHT : SLOWER_WEIGHT;
    usual.set(kind, before + weight * (milliseconds - before));
    return milliseconds > SLOW_MILLISECONDS && milliseconds > SLOW_TIMES * before;
  }

  return {
    width: () => (share > 0 ? 1 : MOST_AT_ONCE),
    note(kind, milliseconds, isRefusal) {
      if (isRefusal) {
        share = 1;
        return Math.min(LONGEST_REST, Math.max(leastRest, milliseconds));
      }
      if (isSlow(kind, milliseconds)) share = 1;
      else share = share * RECOVERY > LEAST_SHARE ? share * RECOVERY : 0;
      return Math.min(LONGEST_REST, share * milliseconds);
    },
  };
}

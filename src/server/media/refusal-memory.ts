import type { PictureRefusal, RefusalKind } from './picture-refusal.ts';

/** How long a refusal stands before the picture is tried again. */
const STANDS_MS: Record<RefusalKind, number> = {
  refused: 10 * 60_000,
  unreachable: 30_000,
  busy: 0,
};

const MOST_REMEMBERED = 10_000;

/** Remembers what was refused, so that a page's readers do not make the newsroom answer for the same bad picture again and again. */
export interface RefusalMemory {
  /** The refusal that still stands for a name; undefined when there is none. */
  find(name: string): PictureRefusal | undefined;
  /** Keeps a refusal; true when this name was refused for the first time. */
  keep(name: string, refusal: PictureRefusal): boolean;
}

/** A memory of the latest refusals, within this process. */
export function createRefusalMemory(now: () => number): RefusalMemory {
  const refusals = new Map<string, { refusal: PictureRefusal; until: number }>();
  return {
    find(name) {
      const known = refusals.get(name);
      return known !== undefined && now() < known.until ? known.refusal : undefined;
    },
    keep(name, refusal) {
      const isFirst = !refusals.has(name);
      refusals.set(name, { refusal, until: now() + STANDS_MS[refusal.kind] });
      const [oldest] = refusals.keys();
      if (refusals.size > MOST_REMEMBERED && oldest !== undefined) refusals.delete(oldest);
      return isFirst;
    },
  };
}

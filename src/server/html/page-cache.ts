type CachedPage = { status: number; body: string; etag: string };
type Rendering = Promise<CachedPage | Response>;
/** `age`: for how many seconds it may have been out of date. */
export type FoundPage = CachedPage & { age: number };
type Kept = { edition: string; renderedAt: number; rendering: Rendering };

/** Rendered pages kept: at some 60 kB a page, 15 MB. */
const MOST_PAGES = 256;
/** While editions follow each other more quickly than this, a page of one that has passed is good for so many milliseconds: as long as for a shared cache. */
export const SHARED_MILLISECONDS = 15_000;

/**
 * Keeps the pages that were asked for last, and renders each once however many ask at the same time. A new edition is
 * seen at once; where one follows another, as while an archive is being filled, pages are not all rendered for each of
 * them. Failures and redirects are not kept.
 */
export function createPageCache({ edition, now }: { edition: () => string; now: () => number }) {
  const pages = new Map<string, Kept>();
  let current = edition();
  let changedAt = -Infinity;
  let isHurried = false;

  function noteEdition() {
    const latest = edition();
    if (latest === current) return;
    isHurried = now() - changedAt < SHARED_MILLISECONDS;
    changedAt = now();
    current = latest;
  }

  function isGood({ edition: of, renderedAt }: Kept): boolean {
    return of === current || (isHurried && now() - renderedAt < SHARED_MILLISECONDS);
  }

  function ageOf({ edition: of, renderedAt }: Kept): number {
    return of === current ? 0 : Math.floor((now() - renderedAt) / 1000);
  }

  return {
    async find(key: string, render: () => Rendering): Promise<FoundPage | Response> {
      noteEdition();
      const before = pages.get(key);
      const kept =
        before !== undefined && isGood(before)
          ? before
          : { edition: current, renderedAt: now(), rendering: render() };
      pages.delete(key);
      pages.set(key, kept);
      const [oldest] = pages.keys();
      if (pages.size > MOST_PAGES && oldest !== undefined) pages.delete(oldest);
      const forget = () => {
        if (pages.get(key) === kept) pages.delete(key);
      };
      try {
        const page = await kept.rendering;
        if (page instanceof Response || page.status >= 400) forget();
        return page instanceof Response ? page.clone() : { ...page, age: ageOf(kept) };
      } catch (error) {
        forget();
        throw error;
      }
    },
  };
}

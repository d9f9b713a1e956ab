import type { Page } from 'playwright-core';

type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };

/** Sums up whatever moves without the reader's doing, from now on; those after a key or a press count as well, but none that moves what is in one of the elements `apartFrom` names. */
export async function watchShifts(
  page: Page,
  apartFrom = ':not(*)',
): Promise<() => Promise<number>> {
  await page.evaluate((selector) => {
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    let sum = 0;
    const isApart = ({ node }: { node: Node | null }) => {
      const element = node instanceof Element ? node : node?.parentElement;
      return element?.closest(selector) != null;
    };
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries as Shift[]) {
        if (!entry.sources.some(isApart)) sum += entry.value;
      }
    };
    observer.observe({ type: 'layout-shift' });
    Reflect.set(window, 'takeShift', () => {
      add(observer.takeRecords());
      return sum;
    });
  }, apartFrom);
  return () => page.evaluate(() => (Reflect.get(window, 'takeShift') as () => number)());
}

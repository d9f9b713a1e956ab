import type { Page } from 'playwright-core';

/** Sums up whatever moves without the reader's doing, from now on; those after a key or a press count as well. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    observer.observe({ type: 'layout-shift' });
    Reflect.set(window, 'takeShift', () => {
      add(observer.takeRecords());
      return sum;
    });
  });
  return () => page.evaluate(() => (Reflect.get(window, 'takeShift') as () => number)());
}

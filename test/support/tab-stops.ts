import type { Page } from 'playwright-core';

export type TabStop = { what: string; fault: string | undefined };

const MOST = 300;

/** Everything that the Tab key stops at, from the top of a page to its end, each with what is wrong with it: no name, no outline, or covered by something else (WCAG 2.4.7, 2.4.11, 4.1.2). */
export async function tabStops(page: Page): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  while (stops.length < MOST) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === undefined) break;
    const named = /"[^"]+"|: \S/.test(await page.locator(':focus').ariaSnapshot());
    stops.push(named ? stop : { ...stop, fault: 'no name' });
  }
  return stops;
}

/** In the page: undefined once focus has left it. */
async function lookAtFocus(): Promise<TabStop | undefined> {
  await new Promise(requestAnimationFrame);
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const what = element.outerHTML.slice(0, 100);
  // A stretched link shows focus on its card.
  const isShown = [element, element.closest('article')].some((shows) => {
    if (shows === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(shows);
    return outlineStyle !== 'none' && outlineWidth !== '0px';
  });
  if (!isShown) return { what, fault: 'no outline' };
  const [box] = element.getClientRects();
  if (box === undefined) return { what, fault: 'not drawn' };
  const middle = document.elementFromPoint(
    Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1),
    Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1),
  );
  const isSeen = middle !== null && (element.contains(middle) || middle.contains(element));
  return { what, fault: isSeen ? undefined : `covered by ${middle?.outerHTML.slice(0, 100)}` };
}

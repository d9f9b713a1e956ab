import type { Page } from 'playwright-core';

/** What a reader saw of a premium story in one frame: whether a gate, whether the opening fades, and where the headline and the paragraphs begin, as far as there are any. */
export type PremiumFrame = { gate: boolean; fades: boolean; headline: number; texts: number[] };

/** Notes every frame in which a story is shown, from before the first paint of whatever is opened; what it returns tells those that differ from the one before. */
export async function watchPremium(page: Page): Promise<() => Promise<PremiumFrame[]>> {
  await page.addInitScript(noteFrames);
  return () => page.evaluate(() => Reflect.get(window, 'premiumFrames') as PremiumFrame[]);
}

function noteFrames() {
  const frames: PremiumFrame[] = [];
  Reflect.set(window, 'premiumFrames', frames);
  const look = () => {
    requestAnimationFrame(look);
    const headline = document.querySelector('main article > header h1');
    if (headline === null) return;
    const gate = document.querySelector('[data-gate]');
    const text = document.querySelector('main [data-gated]');
    const [top = 0, ...texts] = [headline, ...(text?.querySelectorAll('p') ?? [])].map((element) =>
      Math.round(element.getBoundingClientRect().top + window.scrollY),
    );
    const frame = {
      gate: gate?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true,
      fades: text !== null && getComputedStyle(text).maskImage !== 'none',
      headline: top,
      texts,
    };
    if (JSON.stringify(frames.at(-1)) !== JSON.stringify(frame)) frames.push(frame);
  };
  requestAnimationFrame(look);
}

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHostilePage } from '../e2e/hostile-page.ts';
import { compiled, visitCompiled, type Compiled } from '../e2e/visit-compiled.ts';
import { HOSTILE_BODIES } from '../server/source/article-html/hostile-bodies.ts';
import { corpusIn } from '../server/source/article-html/hostile-corpus.ts';
import { launchBrowser } from '../support/browser.ts';

/** Bodies on one page, and characters of what is rendered of them. */
const PER_PAGE = 25;
const MOST_ON_PAGE = 500_000;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(['on', 'off'] as const)(
  'with the policy %s, nothing of the corpus runs, asks for anything outside, or is changed by the browser',
  async (policy) => {
    const page = await openHostilePage(browser, { policy });

    const harm: string[] = [];
    const refused: string[] = [];
    const slow: string[] = [];
    let some: Compiled[] = [];
    let seen = 0;
    const visitSome = async () => {
      harm.push(...(await visitCompiled(page, some)));
      some = [];
    };
    for await (const body of everyBody()) {
      const started = performance.now();
      const one = compiled(body);
      if (performance.now() - started > 1000) slow.push(body.name);
      seen += 1;
      if (one === undefined) refused.push(body.name);
      else some.push(one);
      if (some.length >= PER_PAGE || JSON.stringify(some).length > MOST_ON_PAGE) await visitSome();
    }
    await visitSome();
    await page.close();
    console.log(`policy ${policy}: ${seen} bodies, ${refused.length} refused, ${harm.length} harm`);

    expect(harm).toEqual([]);
    expect(slow).toEqual([]);
  },
);

/** The project's own bodies, then those of the folder that `HOSTILE_CORPUS` names. */
async function* everyBody() {
  yield* HOSTILE_BODIES;
  const folder = process.env['HOSTILE_CORPUS'];
  if (folder !== undefined) yield* corpusIn(folder);
}

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOSTILE_BODIES } from '../server/source/article-html/hostile-bodies.ts';
import type { HostileBody } from '../server/source/article-html/hostile-body.ts';
import { launchBrowser } from '../support/browser.ts';
import { openHostilePage, type HostilePage, type Visit } from './hostile-page.ts';
import { compiled, visitCompiled } from './visit-compiled.ts';

const PER_PAGE = 25;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(['on', 'off'] as const)(
  'with the policy %s, no compiled body runs a script, asks for anything outside, or is changed by the browser',
  async (policy) => {
    const page = await openHostilePage(browser, { policy });
    const bodies = HOSTILE_BODIES.flatMap((body) => compiled(body) ?? []);

    const harm: string[] = [];
    for (let at = 0; at < bodies.length; at += PER_PAGE) {
      harm.push(...(await visitCompiled(page, bodies.slice(at, at + PER_PAGE))));
    }
    await page.close();

    expect(bodies.length).toBeGreaterThanOrEqual(200);
    expect(harm).toEqual([]);
  },
);

test('bodies as they come do run scripts and do load from outside, so that a leak would be seen', async () => {
  const page = await openHostilePage(browser, { policy: 'off' });

  const ran = await countVisits(page, named(/^at once: /), ({ ran: run }) => run.length > 0);
  const loaded = await countVisits(
    page,
    named(/^outside: <(?:img|link|style)/),
    (visit) => visit.outside.length > 0,
  );
  await page.close();

  expect(ran).toBeGreaterThan(10);
  expect(loaded).toBeGreaterThan(5);
});

test('the policy alone stops every script of bodies as they come', async () => {
  const page = await openHostilePage(browser, { policy: 'on' });

  const ran = await countVisits(
    page,
    named(/^(?:at once|parsing): /),
    ({ ran: run }) => run.length > 0,
  );
  await page.close();

  expect(ran).toBe(0);
});

const named = (pattern: RegExp) => HOSTILE_BODIES.filter(({ name }) => pattern.test(name));

async function countVisits(
  page: HostilePage,
  bodies: HostileBody[],
  counts: (visit: Visit) => boolean,
): Promise<number> {
  let count = 0;
  for (const { html } of bodies) if (counts(await page.visit(html))) count += 1;
  return count;
}

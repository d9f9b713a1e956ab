import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { feedApiUrl } from '../../src/shared/api-urls.ts';
import type { Feed } from '../../src/shared/feed.ts';
import { articleUrl } from '../../src/shared/page-urls.ts';
import type { PushMessage } from '../../src/shared/push-message.ts';
import { openWorker } from '../support/open-worker.ts';
import { launchWhole } from './whole-browser.ts';

const origin = inject('origin');

let browser: BrowserContext;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ browser, close } = await launchWhole(origin));
});
afterAll(() => close());

async function theMessage(): Promise<PushMessage> {
  const answer = await fetch(origin + feedApiUrl({ kind: 'latest' }, { access: 'free' }));
  const [story] = ((await answer.json()) as Feed).items;
  if (story === undefined) throw new Error('The newsroom has no story');
  const { slug, headline } = story;
  return {
    title: headline,
    body: 'Culture',
    language: 'en',
    tag: 'dateline.stories.7',
    path: articleUrl(slug),
    count: 1,
    slugs: [slug],
  };
}

/** What the browser shows of the application, by its own account. */
const shown = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const notifications = await registration.getNotifications();
    return notifications.map(({ title, body, tag, lang, data }) => ({
      title,
      body,
      tag,
      lang,
      data: data as unknown,
    }));
  });

// Nothing in DevTools presses a notification, and a worker may open a window only after a real press: what becomes of one is in e2e/follow-worker.test.ts.
it('shows what is pushed, once for a story that is told of twice, and puts the number on the icon', async () => {
  const page = await browser.newPage();
  const { worker, deliver } = await openWorker(page, origin);
  await worker.evaluate(() => {
    const badges: string[] = [];
    const set = navigator.setAppBadge.bind(navigator);
    navigator.setAppBadge = async (count) => {
      await set(count);
      badges.push(`${count} accepted`);
    };
    Object.assign(self, { badges });
  });
  const badges = () => worker.evaluate(() => Reflect.get(self, 'badges') as string[]);
  const message = await theMessage();
  const { title, body, tag, path } = message;
  const before = await shown(page);

  await deliver(JSON.stringify(message));
  await expect.poll(() => shown(page)).toEqual([{ title, body, tag, lang: 'en', data: { path } }]);
  await expect.poll(badges).toEqual(['1 accepted']);
  const corrected = `${title}, corrected`;
  await deliver(JSON.stringify({ ...message, title: corrected }));

  await expect.poll(() => shown(page)).toMatchObject([{ title: corrected, tag, data: { path } }]);
  await deliver(JSON.stringify({ ...message, tag: 'dateline.stories.8', count: 5 }));
  await expect
    .poll(async () => (await shown(page)).map((each) => each.tag).toSorted())
    .toEqual([tag, 'dateline.stories.8']);
  // The second told of nothing new, and counts for nothing.
  await expect.poll(badges).toEqual(['1 accepted', '6 accepted']);
  expect(before).toEqual([]);
  await page.close();
});

it('has a worker in which PWABuilder finds that it takes messages', async () => {
  const script = await (await fetch(`${origin}/service-worker.js`)).text();

  // Its own expression.
  expect(script).toMatch(/[.|\n\s*]onpush\s*=/);
});

import { expect, test } from 'vitest';
import { readProof } from '../../support/a-push-service.ts';
import { aStory } from '../../support/a-story.ts';
import { aTellingSite, MINUTE, START } from './a-telling-site.ts';

test('a story is told within five minutes of its coming, under the category above its own, and once', async () => {
  const site = await aTellingSite();
  const browser = site.service.aBrowser();
  await site.follow(browser);

  site.publish({ headline: 'The ferry that waits' });
  await site.pass(4);
  const early = browser.messages().length;
  await site.pass(60);

  expect(early).toBe(0);
  expect(browser.messages()).toEqual([
    {
      title: 'The ferry that waits',
      body: 'Asia',
      language: 'en',
      tag: expect.stringMatching(/^dateline\.stories\.\d+$/),
      count: 1,
      slugs: ['story-2'],
      path: '/article/story-2',
    },
  ]);
});

test('what is sent only its browser can read, and its sender is proved by the key that browsers subscribe with', async () => {
  const site = await aTellingSite();
  const browser = site.service.aBrowser();
  const other = site.service.aBrowser();
  await site.follow(browser);

  site.publish({ headline: 'The ferry that waits' });
  await site.pass(6);

  const { headers, body } = site.service.received[0]!;
  const { publicKey } = await site.readerState.readPushKeys(() => {
    throw new Error('There are keys already');
  });
  const { key, claims } = readProof(headers.authorization);
  expect(body.toString('latin1')).not.toContain('ferry');
  expect(key).toBe(publicKey);
  expect(claims).toMatchObject({ aud: site.service.origin, sub: 'https://reader.example' });
  expect(Number(headers['ttl'])).toBe(86_400);
  expect(other.messages()).toEqual([]);
});

test.for([
  ['category', 'asia', { categories: ['asia'] }],
  ['author', 'ilse-maren', { authors: ['ilse-maren'] }],
  ['tag', 'ferries', { tags: ['ferries'] }],
] as const)(
  'who follows the %s %s is told of its stories and of no others',
  async ([kind, slug, of]) => {
    const site = await aTellingSite();
    const browser = site.service.aBrowser();
    await site.follow(browser, { subjects: [{ kind, slug }] });

    site.publish({ categories: ['world'] });
    site.publish({
      categories: ['world'],
      ...Object.fromEntries(Object.entries(of).map(([k, v]) => [k, [...v]])),
    });
    await site.pass(6);

    expect(browser.messages().map(({ slugs }) => slugs)).toEqual([['story-3']]);
  },
);

test('stories that come within five minutes are one message, in the reader’s language; those after it another', async () => {
  const site = await aTellingSite();
  const english = site.service.aBrowser();
  const korean = site.service.aBrowser();
  const polish = site.service.aBrowser();
  await site.follow(english);
  await site.follow(korean, { language: 'ko-KR' });
  await site.follow(polish, { language: 'pl' });

  site.publish();
  await site.pass(2);
  site.publish();
  await site.pass(1);
  site.publish();
  await site.pass(10);
  site.publish();
  await site.pass(6);

  expect(english.messages()).toMatchObject([
    {
      title: '3 new stories',
      body: 'Headline 4\nHeadline 3\nHeadline 2',
      path: '/following',
      count: 3,
    },
    { title: 'Headline 5', count: 1 },
  ]);
  expect(korean.messages()[0]).toMatchObject({ title: '새 기사 3건', language: 'ko-KR' });
  expect(polish.messages()[0]).toMatchObject({ title: '3 new stories', language: 'en' });
});

test('nothing is told of an edit, of a story that comes late, of an archive, nor of what was there before', async () => {
  const site = await aTellingSite();
  const browser = site.service.aBrowser();
  await site.follow(browser);

  site.apply({
    stories: [
      aStory({
        id: 1,
        publishedAt: START - MINUTE,
        updatedAt: START,
        headline: 'Edited',
        categories: ['asia'],
      }),
    ],
  });
  site.publish({ publishedAt: START - 7 * 60 * MINUTE });
  await site.pass(10);
  const [story] = [site.publish()];
  await site.pass(6);
  site.apply({ stories: [{ ...story, headline: 'Edited', updatedAt: site.clock.now }] });
  await site.pass(10);

  expect(browser.messages().map(({ title }) => title)).toEqual(['Headline 3']);
});

test('while an archive is being filled nothing is told, and of what came meanwhile afterwards', async () => {
  const site = await aTellingSite();
  const browser = site.service.aBrowser();
  await site.follow(browser);
  const sync = { stories: 1, expected: 9, updatedAt: null, problem: null };

  site.apply({ sync: { ...sync, state: 'filling' } });
  site.publish();
  await site.pass(10);
  const before = browser.messages().length;
  site.apply({ sync: { ...sync, state: 'current' } });
  await site.pass(6);

  expect([before, browser.messages().length]).toEqual([0, 1]);
});

test('a story that is withdrawn or renamed before it is told is told as it is by then', async () => {
  const site = await aTellingSite();
  const browser = site.service.aBrowser();
  await site.follow(browser);

  const story = site.publish();
  site.publish();
  await site.pass(1);
  site.apply({ withdrawn: [3] });
  site.apply({ stories: [{ ...story, slug: 'renamed', headline: 'Renamed' }] });
  await site.pass(6);

  expect(browser.messages()).toMatchObject([
    { title: 'Renamed', path: '/article/renamed', count: 1 },
  ]);
});

test('who begins to follow is told of what comes from then on', async () => {
  const site = await aTellingSite();
  site.publish();
  await site.pass(1);
  const browser = site.service.aBrowser();

  await site.follow(browser);
  await site.pass(10);

  expect(browser.messages()).toEqual([]);
});

test('in quiet hours nothing is sent; what came is summed up when they end', async () => {
  const site = await aTellingSite();
  const quiet = { from: '22:00', to: '07:00', timeZone: 'Europe/Berlin' };
  const browser = site.service.aBrowser();
  const elsewhere = site.service.aBrowser();
  await site.follow(browser, { quiet });
  await site.follow(elsewhere, { quiet: { ...quiet, timeZone: 'America/New_York' } });

  // Half past nine in the evening in Berlin, and half past three in the afternoon in New York.
  site.clock.now = Date.parse('2026-11-26T20:56:00Z');
  site.publish();
  await site.pass(6);
  site.publish();
  await site.pass(6);
  const inTheNight = browser.messages().length;
  site.clock.now = Date.parse('2026-11-27T05:59:00Z');
  await site.look();
  const beforeSeven = browser.messages().length;
  await site.pass(1);

  expect([inTheNight, beforeSeven]).toEqual([0, 0]);
  expect(browser.messages()).toMatchObject([{ title: '2 new stories', count: 2 }]);
  expect(elsewhere.messages()).toHaveLength(2);
});

test('a process that ends and begins again neither loses nor repeats anything', async () => {
  const site = await aTellingSite();
  const browser = site.service.aBrowser();
  await site.follow(browser);

  site.publish();
  await site.pass(1);
  site.clock.now += 5 * MINUTE;
  await site.aProcess()();
  await site.aProcess()();
  site.publish();
  site.clock.now += 2 * 60 * MINUTE;
  const later = site.aProcess();
  await later();
  site.clock.now += 6 * MINUTE;
  await later();

  expect(browser.messages().map(({ title }) => title)).toEqual(['Headline 2', 'Headline 3']);
});

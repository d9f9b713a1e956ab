import { onTestFinished, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { feedSchema } from '../../../src/shared/feed.ts';
import { problemSchema } from '../../../src/shared/problem.ts';
import { aStore, withMentioned } from '../../support/a-store.ts';
import { aSiteRecord, aStory, manyStories } from '../../support/a-story.ts';
import { anApi } from '../../support/an-api.ts';

function aFilledApi() {
  const { store, writer, close } = aStore({
    stories: [
      ...manyStories(45, { categories: ['world'], authors: ['ilse'], tags: ['ice'] }),
      aStory({ id: 99, access: 'premium', publishedAt: Date.UTC(2019, 9, 1) }),
    ],
  });
  onTestFinished(close);
  return { api: anApi(store), writer };
}

async function readFeed(api: ReturnType<typeof anApi>, address: string) {
  const response = await api.request(address);
  expect(response.status, address).toBe(200);
  return v.parse(v.strictObject(feedSchema.entries), await response.json());
}

async function readProblem(api: ReturnType<typeof anApi>, address: string) {
  const response = await api.request(address);
  const problem = v.parse(v.strictObject(problemSchema.entries), await response.json());
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(response.status).toBe(problem.status);
  return problem;
}

test.each(['latest', 'category/world', 'author/ilse', 'tag/ice'])(
  '/api/feeds/%s answers ten stories and where the next ones are',
  async (path) => {
    const { api } = aFilledApi();

    const first = await readFeed(api, `/api/feeds/${path}`);
    const second = await readFeed(api, `/api/feeds/${path}?older=${first.older}`);
    const back = await readFeed(api, `/api/feeds/${path}?newer=${second.newer}`);

    expect(first.items).toHaveLength(10);
    expect(second.first).toEqual({ position: 11, page: 2 });
    expect(back).toEqual(first);
  },
);

test('a feed is entered by page, by month and narrowed by access, as many stories as asked for', async () => {
  const { api } = aFilledApi();

  const page = await readFeed(api, '/api/feeds/latest?page=5&limit=3');
  const month = await readFeed(api, '/api/feeds/latest?month=2019-10');
  const premium = await readFeed(api, '/api/feeds/latest?access=premium');

  expect(page).toMatchObject({ total: 46, first: { position: 41, page: 5 } });
  expect(page.items).toHaveLength(3);
  expect(month.items.map(({ id }) => id)).toEqual([99]);
  expect(premium).toMatchObject({ total: 1, items: [{ id: 99 }] });
});

describe('a bad parameter is answered with what is allowed', () => {
  test.each([
    ['page=0', 'page is a whole number from 1 to 9999999.'],
    ['page=x', 'page is a whole number from 1 to 9999999.'],
    ['page=1e9', 'page is a whole number from 1 to 9999999.'],
    ['page=1000000000', 'page is a whole number from 1 to 9999999.'],
    ['page=-1', 'page is a whole number from 1 to 9999999.'],
    ['page=1.5', 'page is a whole number from 1 to 9999999.'],
    ['page=', 'page is a whole number from 1 to 9999999.'],
    ['page=%00', 'page is a whole number from 1 to 9999999.'],
    ['older=garbage', 'older and newer take a cursor from an earlier answer, unchanged.'],
    ['newer=', 'older and newer take a cursor from an earlier answer, unchanged.'],
    ['limit=51', 'limit is a whole number from 1 to 50.'],
    ['limit=0', 'limit is a whole number from 1 to 50.'],
    ['limit=1e1', 'limit is a whole number from 1 to 50.'],
    ['month=2024-13', 'month is a year and a month such as 2019-10.'],
    ['month=2024-1', 'month is a year and a month such as 2019-10.'],
    ['access=pro', 'access is all, free or premium.'],
    ['access=free&access=premium', 'access is given once.'],
    ['page=1&page=1', 'page is given once.'],
    [
      'page=2&month=2019-10',
      'A feed is entered by one of page, older, newer and month, not by two of them.',
    ],
    [
      'older=a&newer=b',
      'A feed is entered by one of page, older, newer and month, not by two of them.',
    ],
  ])('%s', async (query, detail) => {
    const { api } = aFilledApi();

    expect(await readProblem(api, `/api/feeds/latest?${query}`)).toMatchObject({
      status: 400,
      detail,
    });
  });
});

test('a parameter that is not known is passed over', async () => {
  const { api } = aFilledApi();

  const plain = await readFeed(api, '/api/feeds/latest');

  expect(await readFeed(api, '/api/feeds/latest?utm_source=letter')).toEqual(plain);
});

test('a page beyond the end names the last page', async () => {
  const { api } = aFilledApi();

  expect(await readProblem(api, '/api/feeds/latest?page=6')).toMatchObject({
    status: 404,
    lastPage: 5,
  });
});

test('an empty month names the nearest one with stories', async () => {
  const { api } = aFilledApi();

  expect(await readProblem(api, '/api/feeds/latest?month=2020-02')).toMatchObject({
    status: 404,
    nearestMonth: '2019-10',
  });
  expect(await readProblem(api, '/api/feeds/tag/ice?month=2020-02&access=premium')).toMatchObject({
    status: 404,
    detail: 'There are no stories in this feed.',
  });
});

test.each(['category/none', 'author/none', 'tag/none', 'tag/%00', "tag/'--"])(
  '/api/feeds/%s is not found',
  async (path) => {
    const { api } = aFilledApi();

    expect(await readProblem(api, `/api/feeds/${path}`)).toMatchObject({ status: 404 });
  },
);

test('the top of a feed is fresh within 15 seconds, what is further down may be kept longer', async () => {
  const { api } = aFilledApi();
  const keptFor = async (query: string) => {
    const response = await api.request(`/api/feeds/latest${query}`);
    const control = response.headers.get('Cache-Control') ?? '';
    expect(control).toMatch(/^public, max-age=0, .*, stale-if-error=\d+$/);
    const [, fresh, stale] = /s-maxage=(\d+), stale-while-revalidate=(\d+)/.exec(control) ?? [];
    return Number(fresh) + Number(stale);
  };

  expect(await keptFor('')).toBeLessThanOrEqual(15);
  expect(await keptFor('?page=1')).toBeLessThanOrEqual(15);
  expect(await keptFor('?access=free')).toBeLessThanOrEqual(15);
  expect(await keptFor('?page=2')).toBeGreaterThan(15);
  expect(await keptFor('?month=2019-10')).toBeGreaterThan(15);
});

test('the tag of a feed’s top changes with its stories and with nothing else', async () => {
  const { api, writer } = aFilledApi();
  const tag = async () => (await api.request('/api/feeds/category/world')).headers.get('ETag');
  const before = await tag();

  writer.apply({
    site: aSiteRecord({ name: 'Renamed' }),
    sync: {
      state: 'failing',
      stories: 46,
      expected: 50,
      updatedAt: '2026-11-09T06:00:00Z',
      problem: 'The newsroom does not answer',
    },
    stories: [aStory({ id: 200, publishedAt: Date.UTC(2026, 10, 9, 6) })],
  });
  const elsewhere = await tag();
  writer.apply(
    withMentioned({
      stories: [aStory({ id: 201, publishedAt: Date.UTC(2026, 10, 9, 7), categories: ['world'] })],
    }),
  );

  expect(elsewhere).toBe(before);
  expect(await tag()).not.toBe(before);
});

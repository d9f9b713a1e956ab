import { expect, onTestFinished, test } from 'vitest';
import * as v from 'valibot';
import { feedApiUrl, monthsApiUrl } from '../../../src/shared/api-urls.ts';
import { monthsSchema } from '../../../src/shared/category.ts';
import { feedSchema, type Feed, type FeedSubject } from '../../../src/shared/feed.ts';
import { aStore } from '../../support/a-store.ts';
import { aSiteRecord, aStory, manyStories } from '../../support/a-story.ts';
import { anApi } from '../../support/an-api.ts';

const TAG: FeedSubject = { kind: 'tag', slug: 'ice' };
const SUBJECTS: FeedSubject[] = [
  { kind: 'latest' },
  { kind: 'category', slug: 'world' },
  { kind: 'author', slug: 'ilse' },
  TAG,
];

const OF_ALL = { categories: ['world'], authors: ['ilse'], tags: ['ice'] };

function anArchive() {
  const { store, close } = aStore({
    site: aSiteRecord({ timeZone: 'Asia/Seoul' }),
    stories: [
      // In the evening of 31 October in London it is November in Seoul.
      aStory({ id: 90, publishedAt: Date.UTC(2019, 9, 31, 18), ...OF_ALL }),
      aStory({ id: 89, publishedAt: Date.UTC(2019, 9, 5), access: 'premium', ...OF_ALL }),
      aStory({ id: 88, publishedAt: Date.UTC(2019, 9, 4), ...OF_ALL }),
      ...manyStories(15, OF_ALL),
    ],
  });
  onTestFinished(close);
  const api = anApi(store);
  return async (address: string): Promise<unknown> => (await api.request(address)).json();
}

test.each(SUBJECTS)(
  "of $kind $slug: months are counted in the newsroom's time zone",
  async (of) => {
    const get = anArchive();

    const all = v.parse(monthsSchema, await get(monthsApiUrl(of)));
    const free = v.parse(monthsSchema, await get(monthsApiUrl(of, 'free')));

    expect(all.items).toEqual([
      { month: '2026-11', stories: 15 },
      { month: '2019-11', stories: 1 },
      { month: '2019-10', stories: 2 },
    ]);
    expect(free.items.at(-1)).toEqual({ month: '2019-10', stories: 1 });
  },
);

test.each(SUBJECTS)('of $kind $slug: a month is an entry that reads on both ways', async (of) => {
  const get = anArchive();
  const read = async (address: string): Promise<Feed> => v.parse(feedSchema, await get(address));
  const at = (kind: 'older' | 'newer', cursor: string | null) =>
    feedApiUrl(of, { entry: { kind, cursor: cursor ?? '' } });

  const entered = await read(feedApiUrl(of, { entry: { kind: 'month', month: '2019-11' } }));
  const newer = await read(at('newer', entered.newer));
  const narrowed = await read(
    feedApiUrl(of, { entry: { kind: 'month', month: '2019-10' }, access: 'free', limit: 1 }),
  );

  expect(entered.items.map(({ id }) => id)).toEqual([90, 89, 88]);
  expect(entered).toMatchObject({ total: 18, first: { position: 16, page: 2 }, older: null });
  expect(newer).toMatchObject({ total: 18, first: { position: 6, page: 1 } });
  expect(narrowed.items.map(({ id }) => id)).toEqual([88]);
  expect(narrowed).toMatchObject({ total: 17, first: { position: 17, page: 2 } });
});

test('a month that only the filter empties says how many stories it has without', async () => {
  const get = anArchive();
  const premiumOf = (month: string) =>
    get(feedApiUrl(TAG, { entry: { kind: 'month', month }, access: 'premium' }));

  const filtered = await premiumOf('2026-11');
  const empty = await premiumOf('2020-02');

  expect(filtered).toMatchObject({ status: 404, nearestMonth: '2019-10', unfiltered: 15 });
  expect(empty).toMatchObject({ status: 404, nearestMonth: '2019-10' });
  expect(empty).not.toHaveProperty('unfiltered');
});

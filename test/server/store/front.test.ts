import * as fc from 'fast-check';
import { test as propertyTest } from '@fast-check/vitest';
import { expect, test, vi } from 'vitest';
import type { StoryRecord } from '../../../src/server/store/records.ts';
import type { Store } from '../../../src/server/store/store.ts';
import type { Front } from '../../../src/shared/front.ts';
import { aStore, withMentioned } from '../../support/a-store.ts';
import { aCategory, anImage, aStory, manyStories } from '../../support/a-story.ts';
import { anOpenStore } from './an-open-store.ts';

// A hundred newsrooms are some seconds' work, but more on a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 });

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NEWEST = Date.UTC(2026, 10, 9, 5);

/** So many stories of a section, every so many hours, the newest so many hours before the newest of all; ids from `id` on. */
function storiesOf(
  section: string,
  id: number,
  {
    count = 10,
    every = 24,
    ago = 0,
    ...overrides
  }: { count?: number; every?: number; ago?: number } & Partial<StoryRecord> = {},
): StoryRecord[] {
  return Array.from({ length: count }, (_, place) =>
    aStory({
      id: id + place,
      publishedAt: NEWEST - (ago + place * every) * HOUR,
      categories: [section],
      ...overrides,
    }),
  );
}

function frontOf(store: Store): Front {
  const front = store.readFront();
  if (front === undefined) throw new Error('There is no front page');
  return front;
}

const storiesOn = ({ lead, latest, blocks }: Front) => [
  lead.id,
  ...latest.map(({ id }) => id),
  ...blocks.flatMap(({ items }) => items.map(({ id }) => id)),
];
const sectionsOn = ({ blocks }: Front) => blocks.map(({ section }) => section?.slug ?? null);
const shapesOn = ({ blocks }: Front) => blocks.map(({ shape }) => shape);

test('leads with the newest story of the day whose picture can be shown large', () => {
  const { store } = anOpenStore({
    images: [
      anImage({ id: 'small', width: 400, height: 267 }),
      anImage({ id: 'high', width: 900, height: 1600 }),
    ],
    stories: [
      aStory({ id: 1, publishedAt: NEWEST }),
      aStory({ id: 2, publishedAt: NEWEST - 1, imageId: 'small' }),
      aStory({ id: 3, publishedAt: NEWEST - 2, imageId: 'high' }),
      aStory({ id: 4, publishedAt: NEWEST - 3, imageId: '7', readAt: 'https://news.example/4' }),
      aStory({ id: 5, publishedAt: NEWEST - 4, imageId: '7' }),
      aStory({ id: 6, publishedAt: NEWEST - 5, imageId: '7' }),
    ],
  });

  expect(frontOf(store).lead.id).toBe(5);
});

test('leads with the newest story where only yesterday’s have a picture', () => {
  const { store } = anOpenStore({
    stories: [
      aStory({ id: 1, publishedAt: NEWEST }),
      aStory({ id: 2, publishedAt: NEWEST - DAY - 1, imageId: '7' }),
    ],
  });

  expect(frontOf(store).lead.id).toBe(1);
});

test.each([
  [1, { latest: 0, left: 0 }],
  [3, { latest: 2, left: 0 }],
  [5, { latest: 4, left: 0 }],
  [6, { latest: 2, left: 3 }],
  [12, { latest: 4, left: 6 }],
  [40, { latest: 8, left: 8 }],
])('a newsroom of %i stories in one section shows them in full rows', (count, { latest, left }) => {
  const { store } = anOpenStore({ stories: manyStories(count, { categories: ['news'] }) });

  const front = frontOf(store);

  expect(front.latest).toHaveLength(latest);
  expect(front.blocks.map(({ section, items }) => [section, items.length])).toEqual(
    left === 0 ? [] : [[null, left]],
  );
});

test('sections stand by how much and how lately they publish, whatever they published before', () => {
  const { store } = anOpenStore({
    stories: [
      ...storiesOf('steady', 100, { count: 20 }),
      ...storiesOf('quiet', 200, { count: 4, every: 100 }),
      ...storiesOf('busy', 300, { count: 50, every: 8 }),
      ...storiesOf('tired', 400, { count: 60, every: 2, ago: 20 * 24 }),
    ],
  });

  expect(sectionsOn(frontOf(store))).toEqual(['busy', 'steady', 'tired', 'quiet']);
});

test('one story more leaves sections that publish about as much in the order of the masthead', () => {
  const { store, writer } = anOpenStore({
    stories: [
      ...storiesOf('world', 100, { count: 20, every: 12 }),
      ...storiesOf('culture', 200, { count: 19, every: 12 }),
      ...storiesOf('opinion', 300, { count: 18, every: 12 }),
    ],
  });
  const before = sectionsOn(frontOf(store));

  writer.apply(withMentioned({ stories: storiesOf('opinion', 400, { count: 1, ago: -1 }) }));

  expect(before).toEqual(['world', 'culture', 'opinion']);
  expect(sectionsOn(frontOf(store))).toEqual(before);
});

test('sections with nothing of late, or too little, fold away', () => {
  const { store } = anOpenStore({
    stories: [
      ...['a', 'b', 'c'].flatMap((section, place) =>
        storiesOf(section, 1000 * (place + 1), { count: 40, every: 12 }),
      ),
      ...storiesOf('asleep', 5000, { count: 30, ago: 29 * 24 }),
      ...storiesOf('rare', 6000, { count: 2, ago: 100 }),
    ],
  });

  expect(sectionsOn(frontOf(store))).toEqual(['a', 'b', 'c']);
});

test('a newsroom that publishes little has blocks all the same', () => {
  const { store } = anOpenStore({
    stories: ['a', 'b', 'c'].flatMap((section, place) =>
      storiesOf(section, 100 * (place + 1), { every: 24 * 40, ago: place * 24 }),
    ),
  });

  expect(sectionsOn(frontOf(store))).toHaveLength(3);
});

test('sections that were chosen stand as chosen', () => {
  const { store } = anOpenStore(
    {
      stories: [
        ...storiesOf('busy', 100, { count: 40, every: 8 }),
        ...storiesOf('calm', 200),
        ...storiesOf('middle', 300, { count: 20, every: 20 }),
      ],
    },
    { sections: ['calm', 'busy'] },
  );

  expect(sectionsOn(frontOf(store))).toEqual(['calm', 'busy', null]);
});

test('a paper in one section is made of what is under it', () => {
  const { store } = anOpenStore({
    categories: [
      aCategory({ slug: 'news' }),
      ...['culture', 'politics'].map((slug) => aCategory({ slug, parent: 'news' })),
    ],
    stories: [
      ...storiesOf('culture', 100, { count: 20, every: 12 }),
      ...storiesOf('politics', 200, { count: 20, ago: 1 }),
      ...storiesOf('news', 300, { count: 20, ago: 2 }),
    ],
  });

  expect(sectionsOn(frontOf(store))).toEqual(['culture', 'politics', null]);
});

test('a section that is chosen beside one that it is under leaves it its own stories', () => {
  const { store } = anOpenStore(
    {
      categories: [aCategory({ slug: 'world' }), aCategory({ slug: 'strait', parent: 'world' })],
      stories: [
        ...storiesOf('world', 100, { count: 20, ago: 1 }),
        ...storiesOf('strait', 200, { count: 20 }),
        ...storiesOf('other', 300, { count: 20, ago: 2 }),
      ],
    },
    { sections: ['world', 'strait', 'other'] },
  );

  const [world, strait] = frontOf(store).blocks;

  expect(new Set(world?.items.map(({ section }) => section?.slug))).toEqual(new Set(['world']));
  expect(new Set(strait?.items.map(({ section }) => section?.slug))).toEqual(new Set(['strait']));
});

test('wide blocks are set by their pictures, no two neighbours alike; the quieter share rows', () => {
  const pictured = { imageId: '7', count: 30, every: 20 };
  const { store } = anOpenStore({
    stories: [
      ...storiesOf('busiest', 8000, { imageId: '7', count: 60, every: 4 }),
      ...storiesOf('plain', 9000, { count: 60, every: 8 }),
      ...['a', 'b', 'c', 'd', 'e', 'f'].flatMap((section, place) =>
        storiesOf(section, 1000 * (place + 1), { ...pictured, ago: place }),
      ),
    ],
  });

  const { blocks } = frontOf(store);

  expect(blocks.map(({ section, shape, items }) => [section?.slug, shape, items.length])).toEqual([
    ['busiest', 'spread', 5],
    ['plain', 'text', 4],
    ['a', 'spread', 5],
    ['b', 'tiles', 4],
    ...['c', 'd', 'e', 'f'].map((section) => [section, 'brief', 3]),
  ]);
});

test('of a block’s stories one with a picture leads, though others are newer', () => {
  const { store } = anOpenStore({
    stories: [
      ...manyStories(9).map((story) => ({ ...story, publishedAt: NEWEST + story.id })),
      ...storiesOf('world', 100, { count: 40, every: 12 }).map((story) => ({
        ...story,
        imageId: story.id === 102 ? '7' : null,
      })),
      ...storiesOf('culture', 200, { count: 10 }),
    ],
  });

  const [world] = frontOf(store).blocks;

  expect(world?.shape).toBe('spread');
  expect(world?.items.map(({ id }) => id)).toEqual([102, 100, 101, 103, 104]);
});

test('a block without pictures has as many stories beside its first as are as high', () => {
  const { store } = anOpenStore({
    stories: [
      ...manyStories(9).map((story) => ({ ...story, publishedAt: NEWEST + story.id })),
      ...storiesOf('world', 100, { count: 40, every: 12 }),
    ],
  });

  const [world] = frontOf(store).blocks;

  expect(world).toMatchObject({ shape: 'spread', items: [{ id: 100 }, { id: 101 }, { id: 102 }] });
});

const newsroom = fc.array(
  fc.record({
    hours: fc.integer({ min: 0, max: 900 }),
    categories: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'a1', 'a2'), {
      maxLength: 3,
    }),
    imageId: fc.constantFrom('7', '8', null),
  }),
  { minLength: 1, maxLength: 150 },
);

propertyTest.prop([newsroom], { numRuns: 100 })(
  'no story stands twice, no row is left with a gap, and no quiet section alone',
  (records) => {
    const { store, close } = aStore({
      categories: ['a1', 'a2']
        .map((slug) => aCategory({ slug, parent: 'a' }))
        .concat(aCategory({ slug: 'a' })),
      stories: records.map(({ hours, ...story }, place) =>
        aStory({ id: place + 1, publishedAt: NEWEST - hours * HOUR, ...story }),
      ),
    });

    const front = frontOf(store);

    const shown = storiesOn(front);
    expect(new Set(shown).size).toBe(shown.length);
    expect([0, 1, 2, 3, 4, 8]).toContain(front.latest.length);
    for (const { shape, items } of front.blocks) {
      expect(FULL[shape]).toContain(items.length);
    }
    expect(shapesOn(front).filter((shape) => shape === 'brief').length % 2).toBe(0);
    close();
  },
);

/** Numbers of stories in a block that leave no gap. */
const FULL = { spread: [3, 4, 5], tiles: [3, 4, 6, 8], text: [3, 4, 6, 8], brief: [3] };

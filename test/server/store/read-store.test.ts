import { expect, test } from 'vitest';
import { aCategory, anAuthor, anImage, aStory, manyStories } from '../../support/a-story.ts';
import { feedPlans, isCostly } from '../../support/query-plans.ts';
import { anOpenStore } from './an-open-store.ts';

const DAY = 86_400_000;
const NEWEST = Date.UTC(2026, 10, 9);

test('a feed is answered newest first, of one moment the higher id first', () => {
  const publishedAt = Date.UTC(2026, 0, 1);
  const { store } = anOpenStore({
    stories: [
      aStory({ id: 5, publishedAt }),
      aStory({ id: 9, publishedAt }),
      aStory({ id: 1, publishedAt: publishedAt + 1 }),
    ],
  });

  const result = store.readFeed({ kind: 'latest' }, { access: 'all', limit: 10 });

  expect(result).toMatchObject({
    kind: 'feed',
    feed: { total: 3, first: { position: 1, page: 1 }, older: null, newer: null },
  });
  expect(result.kind === 'feed' && result.feed.items.map(({ id }) => id)).toEqual([1, 9, 5]);
});

test('an empty month names the nearest that has stories', () => {
  const { store } = anOpenStore({
    stories: [
      aStory({ id: 1, publishedAt: Date.UTC(2019, 2, 5), tags: ['ice'] }),
      aStory({ id: 2, publishedAt: Date.UTC(2019, 8, 5), tags: ['ice'] }),
    ],
  });
  const open = (month: string) =>
    store.readFeed(
      { kind: 'tag', slug: 'ice' },
      { access: 'all', limit: 10, entry: { kind: 'month', month } },
    );

  expect(open('2019-05')).toEqual({ kind: 'empty-month', nearestMonth: '2019-03' });
  expect(open('2019-07')).toEqual({ kind: 'empty-month', nearestMonth: '2019-09' });
  expect(open('2031-01')).toEqual({ kind: 'empty-month', nearestMonth: '2019-09' });
});

test('categories are listed with their descendants under them and counted in them', () => {
  const { store } = anOpenStore({
    categories: [
      aCategory({ slug: 'strait', parent: 'world' }),
      aCategory({ slug: 'world' }),
      aCategory({ slug: 'ferries', parent: 'strait' }),
      aCategory({ slug: 'empty' }),
    ],
    stories: [aStory({ categories: ['ferries'] })],
  });

  const listed = store.listCategories();

  expect(listed.map(({ slug, parent, stories }) => [slug, parent, stories])).toEqual([
    ['world', null, 1],
    ['strait', 'world', 1],
    ['ferries', 'strait', 1],
  ]);
});

test('sections are the top categories that may be sections, the busiest of the last 90 days first', () => {
  const old = NEWEST - 200 * DAY;
  const { store } = anOpenStore({
    categories: [
      aCategory({ slug: 'general', mayBeSection: false }),
      aCategory({ slug: 'empty' }),
      aCategory({ slug: 'strait', parent: 'world' }),
    ],
    stories: [
      aStory({ id: 1, publishedAt: NEWEST, categories: ['general'] }),
      aStory({ id: 2, publishedAt: NEWEST, categories: ['strait'] }),
      aStory({ id: 3, publishedAt: NEWEST, categories: ['world'] }),
      aStory({ id: 4, publishedAt: NEWEST, categories: ['culture'] }),
      aStory({ id: 5, publishedAt: old, categories: ['culture'] }),
      aStory({ id: 6, publishedAt: old, categories: ['culture'] }),
    ],
  });

  expect(store.readSite()?.sections.map(({ slug }) => slug)).toEqual(['world', 'culture']);
});

test('sections that were chosen stand as chosen, the unknown ones left out', () => {
  const { store } = anOpenStore(
    { stories: [aStory({ categories: ['culture', 'world'] })] },
    { sections: ['world', 'nowhere', 'culture'] },
  );

  expect(store.readSite()?.sections).toEqual([
    { slug: 'world', name: 'World' },
    { slug: 'culture', name: 'Culture' },
  ]);
});

test('a story is found with everything that its page shows', () => {
  const { store } = anOpenStore({
    authors: [anAuthor({ slug: 'b', name: 'B' }), anAuthor({ slug: 'a', name: 'A' })],
    categories: [aCategory({ slug: 'world' }), aCategory({ slug: 'strait', parent: 'world' })],
    images: [anImage({ id: '7', width: 500, placeholder: '#112233' })],
    stories: [
      aStory({
        slug: 'the-ferry',
        authors: ['b', 'a'],
        categories: ['world', 'strait'],
        tags: ['winter', 'ferries'],
        imageId: '7',
        access: 'premium',
      }),
    ],
  });

  expect(store.findArticle('the-ferry')).toMatchObject({
    kind: 'article',
    article: {
      section: { slug: 'strait', name: 'Strait' },
      categories: [{ slug: 'world' }, { slug: 'strait' }],
      byline: [{ slug: 'b' }, { slug: 'a' }],
      tags: [{ slug: 'ferries' }, { slug: 'winter' }],
      publishedAt: '2026-11-09T05:00:00Z',
      image: { id: '7', widths: [120, 240, 360, 480], placeholder: '#112233' },
      body: [{ kind: 'paragraph', children: ['Body 1.'] }],
      gate: { reason: 'subscription' },
    },
  });
});

test('of equally deep categories the first by name is the section', () => {
  const { store } = anOpenStore({
    categories: [aCategory({ slug: 'a', name: 'Science' }), aCategory({ slug: 'b', name: 'Arts' })],
    stories: [aStory({ categories: ['a', 'b'] })],
  });

  expect(store.findArticle('story-1')).toMatchObject({ article: { section: { slug: 'b' } } });
});

test('an author is found with role, links, portrait and the number of stories, co-written ones included', () => {
  const { store } = anOpenStore({
    images: [anImage({ id: '9' })],
    authors: [
      anAuthor({
        slug: 'ilse',
        role: 'Editor',
        links: ['https://ilse.example/'],
        imageId: '9',
      }),
      anAuthor({ slug: 'bo' }),
    ],
    stories: [aStory({ id: 1, authors: ['ilse', 'bo'] }), aStory({ id: 2, authors: ['ilse'] })],
  });

  expect(store.findAuthor('ilse')).toMatchObject({
    role: 'Editor',
    links: ['https://ilse.example/'],
    stories: 2,
    image: { id: '9' },
  });
  expect(store.findAuthor('bo')).toMatchObject({ role: '', links: [], stories: 1, image: null });
  expect(store.findAuthor('nobody')).toBeUndefined();
});

test('the sitemap lists every story once, in parts that publishing leaves as they are', () => {
  const { store, writer } = anOpenStore({ stories: manyStories(10_001) });

  const parts = [1, 2, 3].map((part) => store.listSitemap(part) ?? []);
  writer.apply({ stories: [aStory({ id: 20_000, publishedAt: NEWEST + DAY })] });

  expect(store.countSitemapParts()).toBe(3);
  expect(parts.map(({ length }) => length)).toEqual([5_000, 5_000, 1]);
  expect(new Set(parts.flat().map(({ slug }) => slug)).size).toBe(10_001);
  expect(store.listSitemap(2)).toEqual(parts[1]);
  expect(store.listSitemap(0)).toBeUndefined();
  expect(store.listSitemap(4)).toBeUndefined();
});

test('the news lists what was published since a moment, newest first', () => {
  const { store } = anOpenStore({ stories: manyStories(60) });
  const newest = Date.UTC(2026, 10, 9, 5);

  const news = store.listNews(newest - 2 * DAY);

  expect(news).toHaveLength(48);
  expect(news[0]).toEqual({ slug: 'story-60', headline: 'Headline 60', publishedAt: newest });
});

test('before the first story there is nothing to read', () => {
  const { store } = anOpenStore({});

  expect(store.hasStories()).toBe(false);
  expect(store.countSitemapParts()).toBe(0);
  expect(store.readFeed({ kind: 'latest' }, { access: 'all', limit: 10 })).toMatchObject({
    kind: 'feed',
    feed: { items: [], total: 0, first: null, older: null, newer: null },
  });
});

test('no statement on feeds reads a table from end to end or sorts aside', () => {
  const { file } = anOpenStore({ stories: manyStories(500) });

  const plans = feedPlans(file);

  expect(plans.length).toBeGreaterThan(5);
  expect(plans.filter(isCostly)).toEqual([]);
});

import { describe, expect, test, vi } from 'vitest';
import { openStore } from '../../../src/server/store/open-store.ts';
import type { Change } from '../../../src/server/store/records.ts';
import { withMentioned } from '../../support/a-store.ts';
import {
  aCategory,
  aSiteRecord,
  aStory,
  anAuthor,
  anImage,
  manyStories,
} from '../../support/a-story.ts';
import { anOpenStore } from './an-open-store.ts';

const everything = { access: 'all', limit: 50 } as const;

test('every commit makes another edition, and every opening', () => {
  const { store, writer, file } = anOpenStore();
  const again = openStore(file);
  const before = [store.edition(), again.edition()];

  writer.apply({ stories: [aStory()] });
  const after = [store.edition(), again.edition()];
  again.close();

  expect(new Set([...before, ...after]).size).toBe(4);
  expect(store.edition()).toBe(after[0]);
});

test('a story that is written again replaces the one before, everywhere', () => {
  const { store, writer } = anOpenStore({
    stories: [aStory({ authors: ['ilse'], categories: ['world'], tags: ['ice'] })],
  });

  writer.apply(
    withMentioned({ stories: [aStory({ headline: 'New', authors: ['bo'], access: 'premium' })] }),
  );

  expect(store.findArticle('story-1')).toMatchObject({
    article: { headline: 'New', byline: [{ slug: 'bo' }], section: null, tags: [] },
  });
  expect(store.readFeed({ kind: 'author', slug: 'ilse' }, everything)).toMatchObject({
    feed: { total: 0 },
  });
  expect(store.readFeed({ kind: 'latest' }, { ...everything, access: 'free' })).toMatchObject({
    feed: { total: 0 },
  });
});

test('a story of another id takes over an address in use, and two may change theirs at once', () => {
  const { store, writer } = anOpenStore({
    stories: [aStory({ id: 1, slug: 'a' }), aStory({ id: 2, slug: 'b' })],
  });

  writer.apply({ stories: [aStory({ id: 1, slug: 'b' }), aStory({ id: 2, slug: 'a' })] });

  expect(store.findArticle('b')).toMatchObject({ article: { id: 1 } });
  expect(store.findArticle('a')).toMatchObject({ article: { id: 2 } });
  expect(store.readFeed({ kind: 'latest' }, everything)).toMatchObject({ feed: { total: 2 } });
});

test('a withdrawn story has left every feed and is known as withdrawn, until it comes back', () => {
  const { store, writer } = anOpenStore({
    stories: [aStory({ tags: ['ice'] }), aStory({ id: 2 })],
  });

  writer.apply({ withdrawn: [1, 99] });

  expect(store.findArticle('story-1')).toEqual({ kind: 'withdrawn' });
  expect(store.relatedTo('story-1')).toBeUndefined();
  expect(store.readFeed({ kind: 'tag', slug: 'ice' }, everything)).toMatchObject({
    feed: { total: 0 },
  });
  writer.apply({ stories: [aStory()] });
  expect(store.findArticle('story-1')).toMatchObject({ kind: 'article' });
});

test('a lapsed story is forgotten, its former address too', () => {
  const { store, writer } = anOpenStore({ stories: [aStory({ link: '/2026/ferry/' })] });

  writer.apply({ lapsed: [1] });

  expect(store.findArticle('story-1')).toBeUndefined();
  expect(store.findRedirect('/2026/ferry/')).toBeUndefined();
});

test('a category that is moved takes its stories out of the old parents and into the new', () => {
  const { store, writer } = anOpenStore({
    categories: [
      aCategory({ slug: 'world' }),
      aCategory({ slug: 'culture' }),
      aCategory({ slug: 'film', parent: 'world' }),
    ],
    stories: [aStory({ categories: ['film'] })],
  });

  writer.apply({ categories: [aCategory({ slug: 'film', parent: 'culture' })] });

  const totals = store.listCategories().map(({ slug, stories }) => [slug, stories]);
  expect(totals).toEqual([
    ['culture', 1],
    ['film', 1],
  ]);
});

test('a category that is renamed may become the section of its stories', () => {
  const { store, writer } = anOpenStore({
    categories: [aCategory({ slug: 'a', name: 'Arts' }), aCategory({ slug: 'z', name: 'Zoo' })],
    stories: [aStory({ categories: ['a', 'z'] })],
  });

  writer.apply({ categories: [aCategory({ slug: 'z', name: 'Animals' })] });

  expect(store.findArticle('story-1')).toMatchObject({ article: { section: { name: 'Animals' } } });
});

describe('a bad record changes nothing', () => {
  const bad: [string, Change][] = [
    ['an unknown author', { stories: [aStory({ id: 3 }), aStory({ authors: ['nobody'] })] }],
    ['an unknown category', { stories: [aStory({ id: 3 }), aStory({ categories: ['none'] })] }],
    ['an unknown picture', { stories: [aStory({ id: 3 }), aStory({ imageId: 'none' })] }],
    ['no slug', { stories: [aStory({ id: 3 }), aStory({ slug: '' })] }],
    ['no date', { stories: [aStory({ id: 3 }), aStory({ publishedAt: Number.NaN })] }],
    ['an unknown parent', { categories: [aCategory({ parent: 'none' })] }],
    [
      'a category above itself',
      {
        categories: [aCategory({ slug: 'a', parent: 'b' }), aCategory({ slug: 'b', parent: 'a' })],
      },
    ],
    ['a portrait that is not there', { authors: [anAuthor({ imageId: 'none' })] }],
  ];

  test.each(bad)('%s', (_, change) => {
    const { store, writer } = anOpenStore({ stories: manyStories(2) });
    const before = store.edition();

    expect(() => writer.apply({ site: aSiteRecord({ name: 'Other' }), ...change })).toThrow();

    expect(store.edition()).toBe(before);
    writer.apply(withMentioned({ stories: [aStory({ id: 3, authors: ['bo'] })] }));
    expect(store.readFeed({ kind: 'latest' }, everything)).toMatchObject({ feed: { total: 3 } });
    expect(store.readSite()?.name).toBe('The Harbour Courier');
  });
});

test('a source finds what it stored before', () => {
  const { writer } = anOpenStore({
    images: [anImage({ id: '7', version: 'v1' })],
    stories: [aStory({ stamp: 'edited at five' })],
  });

  writer.remember('position', '12');
  writer.remember('position', '13');

  expect(writer.recall('position')).toBe('13');
  expect(writer.recall('site')).toBeUndefined();
  expect(writer.storedStories()).toEqual(new Map([[1, 'edited at five']]));
  expect(writer.hasImage('7', 'v1')).toBe(true);
  expect(writer.hasImage('7', 'v2')).toBe(false);
  expect(writer.hasImage('8', 'v1')).toBe(false);
});

test("a picture's colour is kept while the file is the same", () => {
  vi.useFakeTimers();
  const { store, writer } = anOpenStore({ images: [anImage({ id: '7', version: 'v1' })] });

  store.setPlaceholder('7', '#102030');
  store.setPlaceholder('unknown', '#ffffff');
  vi.advanceTimersByTime(2_000);
  const coloured = store.findImage('7')?.placeholder;
  writer.apply({ images: [anImage({ id: '7', version: 'v1', alt: 'Another' })] });
  const described = store.findImage('7');
  writer.apply({ images: [anImage({ id: '7', version: 'v2' })] });
  vi.useRealTimers();

  expect(coloured).toBe('#102030');
  expect(described).toMatchObject({ placeholder: '#102030', alt: 'Another' });
  expect(store.findImage('7')?.placeholder).toBeNull();
});

test('many stories are stored in well under two seconds of CPU time', () => {
  const { store, writer } = anOpenStore();
  const stories = manyStories(9_000, {
    authors: ['ilse', 'bo'],
    categories: ['world'],
    tags: ['a', 'b', 'c'],
  });
  const start = process.cpuUsage();

  for (let written = 0; written < stories.length; written += 100) {
    writer.apply(withMentioned({ stories: stories.slice(written, written + 100) }));
  }

  const { user, system } = process.cpuUsage(start);
  expect(user + system).toBeLessThan(2_000_000);
  expect(store.readFeed({ kind: 'latest' }, everything)).toMatchObject({ feed: { total: 9_000 } });
});

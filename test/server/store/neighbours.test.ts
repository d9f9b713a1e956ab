import { expect, test } from 'vitest';
import { aStory, manyStories } from '../../support/a-story.ts';
import { anOpenStore } from './an-open-store.ts';

const all = { access: 'all' } as const;

test('the neighbours of a story are those in its section, and of one without a section those of all', () => {
  const { store } = anOpenStore({
    stories: manyStories(5).map((story) => ({
      ...story,
      categories: story.id % 2 === 1 ? ['world'] : [],
    })),
  });

  expect(store.neighboursOf('story-3', all)).toEqual({
    feed: { kind: 'category', slug: 'world', name: 'World' },
    newer: expect.objectContaining({ slug: 'story-5', headline: 'Headline 5', dek: 'Dek 5' }),
    older: expect.objectContaining({ slug: 'story-1', headline: 'Headline 1', dek: 'Dek 1' }),
  });
  expect(store.neighboursOf('story-2', all)).toEqual({
    feed: { kind: 'latest', slug: null, name: null },
    newer: expect.objectContaining({ slug: 'story-3' }),
    older: expect.objectContaining({ slug: 'story-1' }),
  });
});

test('in a feed that is named they are its own, under its filter, also when the story is not in it', () => {
  const { store } = anOpenStore({
    stories: [
      ...manyStories(4, { tags: ['ice'] }),
      aStory({ id: 9, publishedAt: Date.UTC(2026, 10, 9, 2, 30), access: 'premium' }),
    ],
  });

  const around = store.neighboursOf('story-9', {
    subject: { kind: 'tag', slug: 'ice' },
    access: 'free',
  });

  expect(around).toMatchObject({ newer: { slug: 'story-2' }, older: { slug: 'story-1' } });
});

test('there is nothing before the first and after the last', () => {
  const { store } = anOpenStore({ stories: manyStories(2) });

  expect(store.neighboursOf('story-2', all)).toMatchObject({ newer: null });
  expect(store.neighboursOf('story-1', all)).toMatchObject({ older: null });
  expect(store.neighboursOf('none', all)).toBeUndefined();
  expect(
    store.neighboursOf('story-1', { subject: { kind: 'tag', slug: 'none' }, ...all }),
  ).toBeUndefined();
});

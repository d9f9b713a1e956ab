import { expect, test } from 'vitest';
import type { Block } from '../../../src/shared/block.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { withMentioned } from '../../support/a-store.ts';
import { aStory, manyStories } from '../../support/a-story.ts';
import { anOpenStore } from './an-open-store.ts';

const DAY = 86_400_000;
const NEWEST = Date.UTC(2026, 10, 9, 5);
const SYNC = { stories: 0, expected: null, updatedAt: null, problem: null };

const idsRelatedTo = (store: Store, id: number) =>
  store.relatedTo(`story-${id}`)?.map((teaser) => teaser.id);

/** An opening of twenty words, in which the one given can be found. */
const anOpening = (word: string): Block[] => [
  {
    kind: 'paragraph',
    children: [
      `The ferry to the outer islands left the quay at ${word} this morning, two hours late and with nobody on board.`,
    ],
  },
];

/** Twenty stories of the section that all stories here are in. */
const others = manyStories(20, { categories: ['world'] }).map((story) => ({
  ...story,
  id: story.id + 100,
  slug: `story-${story.id + 100}`,
}));

test('a rare tag in common counts for more than a common one, and that for more than the section', () => {
  const { store } = anOpenStore({
    stories: [
      aStory({ id: 1, categories: ['world'], tags: ['rare', 'common'] }),
      aStory({ id: 2, categories: ['world'], tags: ['common'] }),
      aStory({ id: 3, categories: ['world'], tags: ['rare'] }),
      aStory({ id: 4, tags: ['common'] }),
      aStory({ id: 5, tags: ['common'] }),
      ...others,
    ],
  });

  const related = idsRelatedTo(store, 1);

  expect(related).toHaveLength(6);
  expect(related?.slice(0, 4)).toEqual([3, 2, 5, 4]);
});

test('of two stories with as much in common the one of those days is nearer, and what came after is nearer still', () => {
  const { store } = anOpenStore({
    stories: [
      aStory({ id: 1, publishedAt: NEWEST - 400 * DAY, tags: ['ice'] }),
      aStory({ id: 2, publishedAt: NEWEST - 800 * DAY, tags: ['ice'] }),
      aStory({ id: 3, publishedAt: NEWEST - 500 * DAY, tags: ['ice'] }),
      aStory({ id: 4, publishedAt: NEWEST - 250 * DAY, tags: ['ice'] }),
      ...others,
    ],
  });

  expect(idsRelatedTo(store, 1)).toEqual([4, 3, 2]);
});

test('a story with nothing in common is related to none', () => {
  const { store } = anOpenStore({ stories: [aStory({ id: 1 }), ...others] });

  expect(idsRelatedTo(store, 1)).toEqual([]);
  expect(store.relatedTo('nothing')).toBeUndefined();
});

test('neither a story itself nor its duplicate is related to it, and of two duplicates one is', () => {
  const { store } = anOpenStore({
    stories: [
      aStory({ id: 1, tags: ['ice'], headline: 'The ferry waits', body: anOpening('nine') }),
      aStory({ id: 2, tags: ['ice'], headline: '“The Ferry waits!”' }),
      aStory({ id: 3, tags: ['ice'], headline: 'A late ferry', body: anOpening('ten') }),
      aStory({ id: 4, tags: ['ice'], headline: 'Ice on the quay' }),
      aStory({ id: 5, tags: ['ice'], headline: 'Ice on the quay' }),
      ...others,
    ],
  });

  expect(idsRelatedTo(store, 1)).toEqual([5]);
});

test('what stands under “More by …” is not related as well', () => {
  const byIlse = [2, 3, 4, 5].map((id) =>
    aStory({ id, publishedAt: NEWEST + id, authors: ['ilse'], tags: ['ice'] }),
  );
  const { store } = anOpenStore({
    stories: [
      aStory({ id: 1, authors: ['ilse'], tags: ['ice'] }),
      ...byIlse,
      aStory({ id: 6, tags: ['ice'] }),
      ...others,
    ],
  });

  expect(idsRelatedTo(store, 1)).toEqual([2, 6]);
});

test('of a story by two authors, what both wrote stands under the first, and leaves room under the second', () => {
  const together = [2, 3, 4].map((id) =>
    aStory({ id, publishedAt: NEWEST + id, authors: ['ilse', 'bo'], tags: ['ice'] }),
  );
  const byBo = [5, 6, 7, 8].map((id) =>
    aStory({ id, publishedAt: NEWEST - id, authors: ['bo'], tags: ['ice'] }),
  );
  const { store } = anOpenStore({
    stories: [aStory({ id: 1, authors: ['ilse', 'bo'], tags: ['ice'] }), ...together, ...byBo],
  });

  expect(idsRelatedTo(store, 1)).toEqual([8]);
});

test('a story that is published joins the lists of those near it, and leaves them with its tag', () => {
  const { store, writer } = anOpenStore({
    stories: [aStory({ id: 1, tags: ['ice'] }), aStory({ id: 2, tags: ['ice'] })],
  });
  const before = idsRelatedTo(store, 1);

  writer.apply({ stories: [aStory({ id: 3, tags: ['ice'] })] });
  const published = idsRelatedTo(store, 1);
  writer.apply({ stories: [aStory({ id: 3 })] });

  expect(before).toEqual([2]);
  expect(published).toEqual([3, 2]);
  expect(idsRelatedTo(store, 1)).toEqual([2]);
  expect(idsRelatedTo(store, 3)).toEqual([]);
});

test('an edit that makes a story a duplicate takes it out of the other one’s list', () => {
  const { store, writer } = anOpenStore({
    stories: [aStory({ id: 1, tags: ['ice'] }), aStory({ id: 2, tags: ['ice'] })],
  });

  writer.apply({ stories: [aStory({ id: 2, tags: ['ice'], headline: 'Headline 1' })] });

  expect(idsRelatedTo(store, 1)).toEqual([]);
});

test('the place of a withdrawn story is taken by another', () => {
  const { store, writer } = anOpenStore({ stories: manyStories(14, { tags: ['ice'] }) });
  const before = idsRelatedTo(store, 14);

  writer.apply({ withdrawn: before?.slice(0, 5) ?? [] });

  expect(before).toEqual([13, 12, 11, 10, 9, 8]);
  expect(idsRelatedTo(store, 14)).toEqual([8, 7, 6, 5, 4, 3]);
  writer.apply({ withdrawn: [3] });
  expect(idsRelatedTo(store, 14)).toEqual([8, 7, 6, 5, 4, 2]);
});

test('while the archive is filled nothing is found in advance; afterwards all is, some at a time', () => {
  const { store, writer } = anOpenStore({
    sync: { ...SYNC, state: 'filling' },
    stories: manyStories(250, { tags: ['ice'] }),
  });
  const whileFilling = [writer.renewRelated(), idsRelatedTo(store, 250)];

  writer.apply({ sync: { ...SYNC, state: 'current' } });
  const transactions = [writer.renewRelated(), writer.renewRelated(), writer.renewRelated()];

  expect(whileFilling).toEqual([false, [249, 248, 247, 246, 245, 244]]);
  expect(transactions).toEqual([true, true, false]);
  expect(idsRelatedTo(store, 250)).toEqual([249, 248, 247, 246, 245, 244]);
});

test('a story under a category that the newsroom has no more is related anew', () => {
  const { store, writer } = anOpenStore(
    withMentioned({
      stories: [
        aStory({ id: 1, categories: ['world'] }),
        aStory({ id: 2, categories: ['world'] }),
        ...manyStories(3).map((story) => ({ ...story, id: story.id + 10, slug: `s${story.id}` })),
      ],
    }),
  );
  const before = idsRelatedTo(store, 1);

  writer.apply({ removedTerms: [{ kind: 'category', key: 'world' }] });

  expect(before).toEqual([2]);
  expect(idsRelatedTo(store, 1)).toEqual([]);
});

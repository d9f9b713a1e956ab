import { expect, onTestFinished, test } from 'vitest';
import { aStore } from '../../support/a-store.ts';
import { aCategory, anAuthor, anImage, aStory } from '../../support/a-story.ts';

function opened(...given: Parameters<typeof aStore>) {
  const made = aStore(...given);
  onTestFinished(made.close);
  return made;
}

test('a feed is answered newest first, of one moment the higher id first', () => {
  const publishedAt = Date.UTC(2026, 0, 1);
  const { store } = opened({
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

test('a category holds the stories of its descendants', () => {
  const { store } = opened({
    categories: [
      aCategory({ slug: 'strait', parent: 'world' }),
      aCategory({ slug: 'world' }),
      aCategory({ slug: 'ferries', parent: 'strait' }),
    ],
    stories: [aStory({ categories: ['ferries'] })],
  });

  expect(
    store.listCategories().map(({ slug, parent, stories }) => [slug, parent, stories]),
  ).toEqual([
    ['world', null, 1],
    ['strait', 'world', 1],
    ['ferries', 'strait', 1],
  ]);
});
test('a story is found with everything that its page shows', () => {
  const { store } = opened({
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
      gate: { reason: 'subscription' },
    },
  });
});

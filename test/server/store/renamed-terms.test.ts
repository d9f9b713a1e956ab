import { expect, test } from 'vitest';
import type { FeedSubject } from '../../../src/shared/feed.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { aCategory, anAuthor, aStory, aTag } from '../../support/a-story.ts';
import { anOpenStore } from './an-open-store.ts';

const idsOf = (store: Store, subject: FeedSubject) => {
  const result = store.readFeed(subject, { access: 'all', limit: 50 });
  return result.kind === 'feed' ? result.feed.items.map(({ id }) => id) : result.kind;
};

test('a tag that is renamed keeps its stories, and its former address leads to the new one', () => {
  const { store, writer } = anOpenStore({
    tags: [aTag({ key: '7', slug: 'ice', link: '/tag/ice/' })],
    stories: [aStory({ tags: ['ice'] })],
  });

  writer.apply({ tags: [aTag({ key: '7', slug: 'frost', link: '/tag/frost/' })] });
  writer.apply({ tags: [aTag({ key: '7', slug: 'cold', link: '/tag/cold/' })] });

  expect(idsOf(store, { kind: 'tag', slug: 'cold' })).toEqual([1]);
  expect(idsOf(store, { kind: 'tag', slug: 'ice' })).toBe('unknown-subject');
  for (const former of ['/tag/ice', '/tag/frost/', '/tag/ice/page/2/']) {
    expect(store.findRedirect(former)).toMatchObject({ kind: 'tag', slug: 'cold' });
  }
});

test('two categories may swap their slugs, and each keeps its stories', () => {
  const { store, writer } = anOpenStore({
    categories: [aCategory({ key: '1', slug: 'a' }), aCategory({ key: '2', slug: 'b' })],
    stories: [aStory({ id: 1, categories: ['a'] }), aStory({ id: 2, categories: ['b'] })],
  });

  writer.apply({
    categories: [aCategory({ key: '1', slug: 'b' }), aCategory({ key: '2', slug: 'a' })],
  });

  expect(idsOf(store, { kind: 'category', slug: 'b' })).toEqual([1]);
  expect(idsOf(store, { kind: 'category', slug: 'a' })).toEqual([2]);
  expect(store.findArticle('story-1')).toMatchObject({ article: { section: { slug: 'b' } } });
});

test('a slug that another tag takes over is that tag’s, and nobody’s stories move', () => {
  const { store, writer } = anOpenStore({
    tags: [aTag({ key: '1', slug: 'a' }), aTag({ key: '2', slug: 'b' })],
    stories: [aStory({ id: 1, tags: ['a'] }), aStory({ id: 2, tags: ['b'] })],
  });

  writer.apply({ tags: [aTag({ key: '2', slug: 'a' })] });
  const taken = idsOf(store, { kind: 'tag', slug: 'a' });
  writer.apply({ tags: [aTag({ key: '1', slug: 'c' })] });

  expect(taken).toEqual([2]);
  expect(idsOf(store, { kind: 'tag', slug: 'c' })).toEqual([1]);
});

test('a person who is known by two kinds of keys is one author, whichever is renamed first', () => {
  const { store, writer } = anOpenStore({
    authors: [anAuthor({ key: 'user 5', slug: 'ilse' })],
    stories: [aStory({ id: 1, authors: ['ilse'] })],
  });

  writer.apply({
    authors: [anAuthor({ key: 'coauthor 9', slug: 'ilse-maren' })],
    stories: [aStory({ id: 2, authors: ['ilse-maren'] })],
  });
  writer.apply({ authors: [anAuthor({ key: 'user 5', slug: 'ilse-maren', name: 'Ilse Maren' })] });

  expect(idsOf(store, { kind: 'author', slug: 'ilse-maren' })).toEqual([2, 1]);
  expect(store.findAuthor('ilse-maren')).toMatchObject({ name: 'Ilse Maren', stories: 2 });
  expect(store.findRedirect('/author/ilse')).toMatchObject({ slug: 'ilse-maren' });
});

test('a story by both of two authors who turn out to be one has that one once', () => {
  const { store, writer } = anOpenStore({
    authors: [anAuthor({ key: 'user 5', slug: 'a' }), anAuthor({ key: 'coauthor 9', slug: 'b' })],
    stories: [aStory({ authors: ['a', 'b'] })],
  });

  writer.apply({ authors: [anAuthor({ key: 'user 5', slug: 'b' })] });

  expect(store.findArticle('story-1')).toMatchObject({ article: { byline: [{ slug: 'b' }] } });
  expect(store.findAuthor('b')).toMatchObject({ stories: 1 });
});

test('a category that is gone leaves its stories in their others, and its children at the top', () => {
  const { store, writer } = anOpenStore({
    categories: [
      aCategory({ key: '1', slug: 'world' }),
      aCategory({ key: '2', slug: 'asia', parent: 'world' }),
      aCategory({ key: '3', slug: 'culture' }),
    ],
    stories: [
      aStory({ id: 1, categories: ['world', 'culture'] }),
      aStory({ id: 2, categories: ['asia'] }),
    ],
  });

  writer.apply({
    categories: [
      aCategory({ key: '2', slug: 'asia', parent: null }),
      aCategory({ key: '3', slug: 'culture' }),
    ],
    removedTerms: [{ kind: 'category', key: '1' }],
  });

  expect(store.findArticle('story-1')).toMatchObject({ article: { section: { slug: 'culture' } } });
  expect(idsOf(store, { kind: 'category', slug: 'world' })).toBe('unknown-subject');
  expect(idsOf(store, { kind: 'category', slug: 'asia' })).toEqual([2]);
  expect(store.listCategories()).toMatchObject([{ slug: 'asia' }, { slug: 'culture' }]);
});

test('a term that is made anew under the slug of one that was deleted has its address', () => {
  const { store, writer } = anOpenStore({
    tags: [aTag({ key: '1', slug: 'ice' })],
    stories: [aStory({ tags: ['ice'] })],
  });

  writer.apply({
    tags: [aTag({ key: '2', slug: 'ice', name: 'Ice again' })],
    removedTerms: [{ kind: 'tag', key: '1' }],
  });

  expect(idsOf(store, { kind: 'tag', slug: 'ice' })).toEqual([]);
  expect(writer.storedTerms('tag')).toEqual(new Map([['2', 'ice']]));
});

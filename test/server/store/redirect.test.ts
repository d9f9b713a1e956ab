import { expect, test } from 'vitest';
import { aCategory, anAuthor, aStory, aTag } from '../../support/a-story.ts';
import { anOpenStore } from './an-open-store.ts';

function aNewsroom() {
  return anOpenStore({
    authors: [anAuthor({ slug: 'ilse', link: '/author/ilse-m/' })],
    categories: [
      aCategory({ slug: 'world', link: '/category/world/' }),
      aCategory({ slug: 'strait', parent: 'world', link: '/category/world/strait/' }),
      aCategory({ slug: 'plain', link: '/?cat=7' }),
    ],
    tags: [aTag({ slug: 'ice', link: '/tag/ice/' })],
    stories: [
      aStory({ id: 12, slug: 'the-ferry', link: '/2026/11/the-ferry/' }),
      aStory({ id: 13, slug: 'ľad', link: '/2026/11/%C4%BEad/' }),
      aStory({ id: 14, slug: 'plain-story', link: '/?p=14' }),
    ],
  });
}

test.each([
  ['/2026/11/the-ferry/', { kind: 'article', slug: 'the-ferry' }],
  ['/2026/11/the-ferry', { kind: 'article', slug: 'the-ferry' }],
  ['/2026/11/the-ferry/?utm_source=letter', { kind: 'article', slug: 'the-ferry' }],
  ['/2026/11/%c4%bead/', { kind: 'article', slug: 'ľad' }],
  ['/2026/11/ľad', { kind: 'article', slug: 'ľad' }],
  ['/?p=14', { kind: 'article', slug: 'plain-story' }],
  ['/?p=12', { kind: 'article', slug: 'the-ferry' }],
  ['/category/world/', { kind: 'category', slug: 'world', page: 1 }],
  ['/category/world/strait/', { kind: 'category', slug: 'strait', page: 1 }],
  ['/category/world/strait/page/37/', { kind: 'category', slug: 'strait', page: 37 }],
  ['/category/world/page/2', { kind: 'category', slug: 'world', page: 2 }],
  ['/?cat=7', { kind: 'category', slug: 'plain', page: 1 }],
  ['/?cat=7&paged=3', { kind: 'category', slug: 'plain', page: 3 }],
  ['/?paged=3&cat=7', { kind: 'category', slug: 'plain', page: 3 }],
  ['/author/ilse-m/', { kind: 'author', slug: 'ilse', page: 1 }],
  ['/author/ilse-m/page/4/', { kind: 'author', slug: 'ilse', page: 4 }],
  ['/tag/ice/page/2/', { kind: 'tag', slug: 'ice', page: 2 }],
  ['/page/2/', { kind: 'latest', page: 2 }],
  ['/?paged=2', { kind: 'latest', page: 2 }],
])('%s leads where it led', (address, target) => {
  const { store } = aNewsroom();

  expect(store.findRedirect(address)).toEqual(target);
});

test.each([
  '/',
  '/?',
  '/nowhere/',
  '/?p=999',
  '/?p=x',
  '/page/0/',
  '/page/about/',
  '/category/world/page/',
  '/%',
  '/%00',
  '//',
  '',
  '/?utm_source=letter',
])('%j leads nowhere', (address) => {
  const { store } = aNewsroom();

  expect(store.findRedirect(address)).toBeUndefined();
});

test('a story that has moved is found at its former addresses, ours included', () => {
  const { store, writer } = aNewsroom();

  writer.apply({ stories: [aStory({ id: 12, slug: 'the-boat', link: '/2026/11/the-boat/' })] });

  const moved = { kind: 'article', slug: 'the-boat' };
  expect(store.findRedirect('/2026/11/the-ferry/')).toEqual(moved);
  expect(store.findRedirect('/2026/11/the-boat/')).toEqual(moved);
  expect(store.findRedirect('/article/the-ferry')).toEqual(moved);
});

test('an address that another story takes over leads there', () => {
  const { store, writer } = aNewsroom();

  writer.apply({ stories: [aStory({ id: 12, slug: 'the-boat', link: '/2026/11/the-boat/' })] });
  writer.apply({ stories: [aStory({ id: 20, slug: 'other', link: '/2026/11/the-ferry/' })] });

  expect(store.findRedirect('/2026/11/the-ferry/')).toEqual({ kind: 'article', slug: 'other' });
});

test('the address of a withdrawn story leads to where it says so', () => {
  const { store, writer } = aNewsroom();

  writer.apply({ withdrawn: [12] });

  expect(store.findRedirect('/2026/11/the-ferry/')).toEqual({ kind: 'article', slug: 'the-ferry' });
});

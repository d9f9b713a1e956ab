import { expect, test } from 'vitest';
import type { Block } from '../../../src/shared/block.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { aCategory, aPage, aSiteRecord, aStory } from '../../support/a-story.ts';
import { anOpenStore } from './an-open-store.ts';

const linked = (href: string): Block[] => [
  { kind: 'paragraph', children: ['See ', { kind: 'link', href, children: ['there'] }] },
];

/** A newsroom with a story that links to an address, as a page of it does. */
function aNewsroom(href: string, { url = 'https://news.example' } = {}) {
  return anOpenStore({
    site: aSiteRecord({ url }),
    categories: [aCategory({ slug: 'strait', link: '/category/world/strait/' })],
    pages: [aPage({ slug: 'about', link: '/about/', body: linked(href) })],
    stories: [
      aStory({ id: 11, slug: 'linking', body: linked(href) }),
      aStory({ id: 12, slug: 'the-ferry', link: '/2026/11/the-ferry/' }),
    ],
  });
}

function linkIn(store: Store) {
  const found = store.findArticle('linking');
  return found?.kind === 'article' ? found.article.body : found;
}

test.each([
  ['/2026/11/the-ferry/', '/article/the-ferry'],
  ['/2026/11/the-ferry/?utm_source=letter', '/article/the-ferry'],
  ['/2026/11/the-ferry/#h-the-quay', '/article/the-ferry#story-h-the-quay'],
  ['/?p=12', '/article/the-ferry'],
  ['/article/the-ferry', '/article/the-ferry'],
  ['/about/', '/page/about'],
  ['/category/world/strait/page/3/', '/category/strait?page=3'],
  ['/', '/'],
  ['/latest', '/latest'],
  ['https://example.org/2026/11/the-ferry/', 'https://example.org/2026/11/the-ferry/'],
  ['#story-below', '#story-below'],
])('a link to %s leads to %s', (href, present) => {
  const { store } = aNewsroom(href);

  expect(linkIn(store)).toEqual(linked(present));
  expect(store.findPage('about')).toMatchObject({ page: { body: linked(present) } });
});

test('what is not known here stands at the newsroom’s', () => {
  const { store } = aNewsroom('/2009/01/before-our-time/?view=all#end');

  expect(linkIn(store)).toEqual(
    linked('https://news.example/2009/01/before-our-time/?view=all#end'),
  );
});

test('the front page of a site in a folder is ours', () => {
  const { store } = aNewsroom('/news/', { url: 'https://example.org/news' });

  expect(linkIn(store)).toEqual(linked('/'));
});

test('a link follows a story that was renamed after it was written', () => {
  const { store, writer } = aNewsroom('/2026/11/the-ferry/');

  writer.apply({ stories: [aStory({ id: 12, slug: 'the-boat', link: '/2026/12/the-boat/' })] });

  expect(linkIn(store)).toEqual(linked('/article/the-boat'));
});

test('a link leads here once the story that it leads to has come', () => {
  const { store, writer } = aNewsroom('/2026/11/the-ice/');
  const before = linkIn(store);

  writer.apply({ stories: [aStory({ id: 13, slug: 'the-ice', link: '/2026/11/the-ice/' })] });

  expect(before).toEqual(linked('https://news.example/2026/11/the-ice/'));
  expect(linkIn(store)).toEqual(linked('/article/the-ice'));
});

test('links of pictures, embeds and buttons are led on as those of the text', () => {
  const href = '/2026/11/the-ferry/';
  const { store, writer } = aNewsroom(href);
  const body: Block[] = [
    { kind: 'group', blocks: [{ kind: 'buttons', links: [{ href, children: ['Go'] }] }] },
    { kind: 'embed', provider: '', href, title: 'The ferry', caption: [] },
  ];

  writer.apply({ stories: [aStory({ id: 11, slug: 'linking', body })] });

  expect(JSON.stringify(linkIn(store)).match(/"href":"[^"]*"/g)).toEqual([
    '"href":"/article/the-ferry"',
    '"href":"/article/the-ferry"',
  ]);
});

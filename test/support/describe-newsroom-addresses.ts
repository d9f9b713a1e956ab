import { beforeAll, describe, expect, test } from 'vitest';
import { contractSite } from './newsroom-contract-site.ts';
import { createNewsroomClient } from './newsroom-client.ts';
import type { ScriptedNewsroom } from './newsroom-edit.ts';
import type { DoubleSite } from './wordpress-double-site.ts';

const KOREAN = encodeURIComponent('항구의-아침').toLowerCase();

type Addresses = {
  permalinks: DoubleSite['permalinks'];
  api: string;
  story: string;
  korean: string;
  page: string;
  category: string;
  tag: string;
  user: string;
};

const KINDS: Addresses[] = [
  {
    permalinks: 'pretty',
    api: '/wp-json/',
    story: '/2026-11/story-109/',
    korean: `/2026-11/${KOREAN}/`,
    page: '/about/people/',
    category: '/category/world/asia/',
    tag: '/tag/ferries/',
    user: '/author/marek-tal/',
  },
  {
    permalinks: 'category',
    api: '/wp-json/',
    story: '/uncategorized/story-109/',
    korean: `/news/${KOREAN}/`,
    page: '/about/people/',
    category: '/category/world/asia/',
    tag: '/tag/ferries/',
    user: '/author/marek-tal/',
  },
  {
    permalinks: 'plain',
    api: '/index.php?rest_route=/',
    story: '/?p=109',
    korean: '/?p=106',
    page: '/?page_id=61',
    category: '/?cat=5',
    tag: '/?tag=ferries',
    user: '/?author=3',
  },
];

/** Where things are under each kind of permalinks, in feeds and without users. */
export function describeNewsroomAddresses(newsroom: () => ScriptedNewsroom) {
  describe.each(KINDS)('$permalinks permalinks', (kind) => {
    const isPlain = kind.permalinks === 'plain';
    const { get, item, visit } = createNewsroomClient(newsroom, { isPlain });
    const linkOf = async (route: string, id: number) => {
      const link = (await item(`wp/v2/${route}`, id, 'link'))?.['link'];
      return String(link).replace(newsroom().url, '');
    };

    beforeAll(() =>
      newsroom().fill(contractSite({ permalinks: kind.permalinks, language: 'ko-KR' })),
    );

    test('give everything its address', async () => {
      expect({
        story: await linkOf('posts', 109),
        korean: await linkOf('posts', 106),
        page: await linkOf('pages', 61),
        category: await linkOf('categories', 5),
        tag: await linkOf('tags', 20),
        user: await linkOf('users', 3),
      }).toEqual({ ...kind, permalinks: undefined, api: undefined });
    });

    test('lead from the front page to the API, which says what the site is', async () => {
      const { url } = newsroom();

      const { headers, text } = await visit('/');

      expect(headers.get('link')).toContain(`<${url}${kind.api}>; rel="https://api.w.org/"`);
      expect(text).toMatch(/<html[^>]* lang="ko-KR"/);
      expect((await get('')).body).toMatchObject({
        name: 'Strait &amp; Ledger',
        description: 'The island&#8217;s paper',
        url,
        home: url,
        timezone_string: 'Europe/Riga',
        namespaces: expect.arrayContaining(['wp/v2', 'coauthors/v1']),
      });
    });

    test('lead from the number of a post or author to its address', async () => {
      const [post, author] = [await visit('/?p=109'), await visit('/?author=3')];

      expect([post.status, author.status]).toEqual(isPlain ? [200, 200] : [301, 301]);
      const places = [post, author].map(({ headers }) => headers.get('location'));
      const { url } = newsroom();
      expect(places).toEqual(isPlain ? [null, null] : [url + kind.story, url + kind.user]);
      expect((await visit('/?p=114')).status).toBe(404);
      expect((await visit('/?author=9')).status).toBe(404);
    });

    test('have feeds that name authors, of an author too', async () => {
      const creators = (text: string) =>
        Array.from(text.matchAll(/<dc:creator><!\[CDATA\[(.*?)\]\]>/g), ([, name]) => name);

      const all = await visit('/?feed=rss2');
      const own = await visit('/?feed=rss2&author=3');

      expect(all.headers.get('content-type')).toMatch(/^application\/rss\+xml/);
      expect(creators(all.text)).toHaveLength(10);
      expect(creators(own.text)).toEqual(['Marek Tal']);
      expect(own.text).toContain('<title>Headline 102</title>');
      expect(creators((await visit('/?feed=rss2&paged=2')).text)).toHaveLength(2);
      expect((await visit('/?feed=rss2&paged=3')).status).toBe(404);
      if (isPlain) return;
      expect(creators((await visit('/author/marek-tal/feed/')).text)).toEqual(['Marek Tal']);
      expect(creators((await visit('/feed/')).text)).toHaveLength(10);
    });
  });

  describe('users that are kept from visitors', () => {
    const { get } = createNewsroomClient(newsroom);
    const refusal = { code: 'rest_user_cannot_view', data: { status: 401 } };

    beforeAll(() => newsroom().fill(contractSite({ showsUsers: false })));

    test('are neither listed nor embedded', async () => {
      expect(await get('wp/v2/users')).toMatchObject({ status: 401, body: refusal });
      const asked = { include: 102, _embed: 'author', _fields: '_links.author' };
      expect((await get('wp/v2/posts', asked)).body).toMatchObject([
        { _embedded: { author: [refusal] } },
      ]);
    });
  });
}

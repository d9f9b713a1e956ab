import { describe, expect, test } from 'vitest';
import { contractSite } from './newsroom-contract-site.ts';
import { createNewsroomClient } from './newsroom-client.ts';
import type { ScriptedNewsroom } from './newsroom-edit.ts';
import type { DoubleSite } from './wordpress-double-site.ts';

const KOREAN = encodeURIComponent('항구의-아침').toLowerCase();

const BEHIND_WORDS = {
  pages: ['/about/people/'],
  categories: ['/category/world/asia/'],
  tags: ['/tag/ferries/'],
  users: ['/author/marek-tal/'],
};
const KINDS: [DoubleSite['permalinks'], Record<string, string[]>][] = [
  ['pretty', { posts: ['/2026-11/story-109/', `/2026-11/${KOREAN}/`], ...BEHIND_WORDS }],
  [
    'category',
    {
      posts: ['/uncategorized/story-109/', `/news/${KOREAN}/`, '/world/asia/story-108/'],
      ...BEHIND_WORDS,
    },
  ],
  [
    'plain',
    {
      posts: ['/?p=109', '/?p=106'],
      pages: ['/?page_id=61'],
      categories: ['/?cat=5'],
      tags: ['/?tag=ferries'],
      users: ['/?author=3'],
    },
  ],
];

/** Where things are under each kind of permalinks, and what a site keeps to itself. */
export function describeNewsroomAddresses(newsroom: () => ScriptedNewsroom) {
  describe('addresses', () => {
    test.each(KINDS)('of a site with %s permalinks', async (permalinks, expected) => {
      const { paths } = createNewsroomClient(newsroom, { isPlain: permalinks === 'plain' });

      await newsroom().fill(contractSite({ permalinks }));

      const [posts, pages, categories, tags, users] = await Promise.all([
        paths('wp/v2/posts', permalinks === 'category' ? '109,106,108' : '109,106'),
        paths('wp/v2/pages', '61'),
        paths('wp/v2/categories', '5'),
        paths('wp/v2/tags', '20'),
        paths('wp/v2/users', '3'),
      ]);
      expect({ posts, pages, categories, tags, users }).toEqual(expected);
    });

    test('of a plain site begin at its front page, and do not lead on', async () => {
      const { visit } = createNewsroomClient(newsroom, { isPlain: true });

      await newsroom().fill(contractSite({ permalinks: 'plain' }));

      const [front, post, feed] = await Promise.all([
        visit('/'),
        visit('/?p=109'),
        visit('/?feed=rss2&author=3'),
      ]);
      expect(front.headers.get('link')).toContain(`<${newsroom().url}/index.php?rest_route=/>`);
      expect(post.status).toBe(200);
      expect(feed.text).toContain('<dc:creator><![CDATA[Marek Tal]]>');
    });
  });

  describe('users that are kept from visitors', () => {
    const { get } = createNewsroomClient(newsroom);
    const refusal = { code: 'rest_user_cannot_view', data: { status: 401 } };

    test('are neither listed nor embedded', async () => {
      await newsroom().fill(contractSite({ showsUsers: false }));

      const [users, posts] = await Promise.all([
        get('wp/v2/users'),
        get('wp/v2/posts', { include: 102, _embed: 'author', _fields: '_links.author' }),
      ]);
      expect(users).toMatchObject({ status: 401, body: refusal });
      expect(posts.body).toMatchObject([{ _embedded: { author: [refusal] } }]);
    });
  });
}

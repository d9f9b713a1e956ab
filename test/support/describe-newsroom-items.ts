import { describe, expect, test } from 'vitest';
import type { NewsroomClient } from './newsroom-client.ts';

/** How a newsroom that nobody has touched yet writes its things. */
export function describeNewsroomItems({ get, item, ids }: NewsroomClient) {
  describe('items', () => {
    test('have only the fields that are asked for, and of these only the parts', async () => {
      expect(await item('wp/v2/posts', 106, 'id,title.rendered,content.protected')).toEqual({
        id: 106,
        title: { rendered: '항구의 아침' },
        content: { protected: false },
      });
    });

    test('have dates of the site and of UTC, in summer and in winter', async () => {
      const fields = 'date,date_gmt,modified,modified_gmt';

      expect(await item('wp/v2/posts', 101, fields)).toMatchObject({
        date: '2026-10-24T12:00:00',
        date_gmt: '2026-10-24T09:00:00',
      });
      expect(await item('wp/v2/posts', 102, fields)).toMatchObject({
        date: '2026-10-26T12:00:00',
        date_gmt: '2026-10-26T10:00:00',
      });
      expect(await item('wp/v2/posts', 112, fields)).toMatchObject({
        date_gmt: '2026-09-01T04:00:00',
        modified_gmt: '2026-11-15T07:30:00',
      });
    });

    test('are written as HTML', async () => {
      expect(await item('wp/v2/posts', 111, '')).toMatchObject({
        status: 'publish',
        type: 'post',
        slug: 'story-111',
        title: { rendered: 'Ferry ⛴ 😀' },
        content: { rendered: '<p>Body 111.</p>\n', protected: false },
        excerpt: { rendered: '<p>Dek 111.</p>\n', protected: false },
        author: 2,
        featured_media: 0,
        sticky: false,
        // By name.
        categories: [7, 2],
        tags: [],
        coauthors: [],
      });
    });

    test('behind a password have no text', async () => {
      expect(await item('wp/v2/posts', 107, 'title,content,excerpt')).toEqual({
        title: { rendered: 'Headline 107' },
        content: { rendered: '', protected: true },
        excerpt: { rendered: '', protected: true },
      });
    });

    test('embed their author where their links are not left out', async () => {
      const embedded = { include: 102, _embed: 'author' };
      const author = { id: 3, name: 'Marek Tal', slug: 'marek-tal' };

      expect(
        (await get('wp/v2/posts', { ...embedded, _fields: 'id,_links.author' })).body,
      ).toMatchObject([{ id: 102, _embedded: { author: [author] } }]);
      expect((await get('wp/v2/posts', { ...embedded, _fields: 'id' })).body).toEqual([
        { id: 102 },
      ]);
    });

    test('can be had alone, unless they are hidden or missing', async () => {
      expect((await get('wp/v2/posts/102', { _fields: 'id' })).body).toEqual({ id: 102 });
      expect(await get('wp/v2/posts/114')).toMatchObject({
        status: 401,
        body: { code: 'rest_forbidden' },
      });
      expect(await get('wp/v2/posts/999')).toMatchObject({
        status: 404,
        body: { code: 'rest_post_invalid_id' },
      });
      expect(await get('wp/v2/nothing')).toMatchObject({
        status: 404,
        body: { code: 'rest_no_route' },
      });
    });

    test('of pages stand below others, in an order of their own', async () => {
      expect(await item('wp/v2/pages', 61, 'slug,parent,menu_order,title,content')).toMatchObject({
        slug: 'people',
        parent: 60,
        menu_order: 0,
        content: { rendered: '<p>Body 61.</p>\n' },
      });
      expect(await ids('wp/v2/pages')).toEqual([61, 60]);
      expect(await ids('wp/v2/pages', { parent: 0 })).toEqual([60]);
      expect(await ids('wp/v2/pages', { orderby: 'menu_order', order: 'asc' })).toEqual([61, 60]);
      expect(await ids('wp/v2/pages', { modified_after: '2026-01-01T05:00:00Z' })).toEqual([61]);
    });

    test('of categories come by name, with those above them', async () => {
      expect(await item('wp/v2/categories', 4, 'name,slug,description,parent')).toEqual({
        name: 'World &amp; sea',
        slug: 'world',
        description: 'All of it',
        parent: 0,
      });
      expect(await ids('wp/v2/categories')).toEqual([5, 6, 7, 2, 1, 4]);
      expect(await ids('wp/v2/categories', { parent: 4 })).toEqual([5]);
      expect(await ids('wp/v2/categories', { slug: 'news' })).toEqual([2]);
      expect(await ids('wp/v2/tags', { orderby: 'id' })).toEqual([20, 21]);
    });

    test('of users are those who wrote something', async () => {
      expect(await ids('wp/v2/users')).toEqual([2, 3]);
      expect(await ids('wp/v2/users', { slug: 'marek-tal' })).toEqual([3]);
      // A site without the plugin for search engines leaves its field out.
      const fields = 'name,slug,description,url,yoast_head_json.schema';
      expect(await item('wp/v2/users', 2, fields)).toEqual({
        name: 'Ilze Vētra',
        slug: 'ilze-vetra',
        description: 'Writes on harbours.',
        url: 'https://ilze-vetra.example',
      });
    });

    test('of media tell their sizes, where those are known', async () => {
      const fields = 'alt_text,media_type,mime_type,media_details,modified_gmt';

      expect(await item('wp/v2/media', 70, fields)).toMatchObject({
        alt_text: 'Picture 70',
        media_type: 'image',
        mime_type: 'image/jpeg',
        modified_gmt: '2025-12-31T22:00:00',
        media_details: {
          width: 1600,
          height: 1067,
          sizes: {
            large: {
              width: 1024,
              height: 683,
              source_url: expect.stringMatching(/\/uploads\/70-1024\.jpg$/),
            },
          },
        },
      });
      expect(await item('wp/v2/media', 71, 'media_details')).toEqual({ media_details: {} });
      expect(await ids('wp/v2/media', { modified_after: '2026-01-15T00:00:00Z' })).toEqual([71]);
    });

    test('of Co-Authors Plus are terms called by logins, with profiles called by names', async () => {
      expect(await item('wp/v2/coauthors', 30, 'slug,name')).toEqual({
        slug: 'cap-kora-lind',
        name: 'kora_login',
      });
      expect((await get('coauthors/v1/coauthors/kora-lind')).body).toMatchObject({
        display_name: 'Kora Lind',
        description: { raw: 'From the north.', rendered: '<p>From the north.</p>\n' },
        featured_media: 70,
        user_nicename: 'kora-lind',
      });
      expect((await get('coauthors/v1/coauthors/nobody')).status).toBe(404);
    });
  });
}

import { describe, expect, test } from 'vitest';
import { CONTRACT_POSTS } from './newsroom-contract-site.ts';
import type { NewsroomClient } from './newsroom-client.ts';

const POSTS = 'wp/v2/posts';

/** How a newsroom that nobody has touched yet chooses, orders and counts. */
export function describeNewsroomLists({ get, head, ids, item }: NewsroomClient) {
  describe('lists', () => {
    test('have what is public, the newest first, and say how much it is', async () => {
      const answer = await get(POSTS, { per_page: 5, _fields: 'id' });

      expect(answer).toMatchObject({ status: 200, total: 12, pages: 3 });
      expect(answer.body).toEqual(CONTRACT_POSTS.slice(0, 5).map((id) => ({ id })));
      expect(await ids(POSTS)).toEqual(CONTRACT_POSTS);
    });

    test('say so to those who ask for the head alone', async () => {
      expect(await head(POSTS)).toEqual({ status: 200, total: 12, pages: 2, body: undefined });
    });

    test('begin before a date, which is not among them, in the time of the site', async () => {
      expect(await ids(POSTS, { before: '2026-11-06T07:00:00' })).not.toContain(106);
      expect(await ids(POSTS, { before: '2026-11-06T07:00:01', per_page: 1 })).toEqual([106]);
      expect(await ids(POSTS, { before: '2026-10-26T10:00:00Z', per_page: 1 })).toEqual([101]);
    });

    test('cut out a second, in pages by id', async () => {
      const second = { after: '2026-11-05T06:59:59', before: '2026-11-05T07:00:01' };
      const byId = { ...second, orderby: 'id', order: 'asc', per_page: 2 };

      expect(await ids(POSTS, byId)).toEqual([103, 104]);
      expect(await ids(POSTS, { ...byId, page: 2 })).toEqual([105]);
    });

    test('have what was edited since a moment in UTC', async () => {
      const modified = { orderby: 'modified' };

      expect(await ids(POSTS, { ...modified, modified_after: '2026-11-15T07:29:59Z' })).toEqual([
        112,
      ]);
      expect(await ids(POSTS, { ...modified, modified_after: '2026-11-15T07:30:00Z' })).toEqual([]);
      expect(await ids(POSTS, { ...modified, per_page: 2 })).toEqual([112, 111]);
      expect(await ids(POSTS, { modified_before: '2026-10-24T09:00:01Z' })).toEqual([101]);
    });

    test('have those that are asked for by id, in any order, but for the hidden ones', async () => {
      const include = '102,111,113,114,115,116,999,110';

      expect(await ids(POSTS, { include })).toEqual([111, 110, 102]);
      expect(await ids(POSTS, { include, orderby: 'include' })).toEqual([102, 111, 110]);
      expect(await ids(POSTS, { exclude: '111,110', per_page: 1 })).toEqual([109]);
    });

    test('find a slug in another script, however it is written', async () => {
      const slug = encodeURIComponent('항구의-아침').toLowerCase();

      expect(await ids(POSTS, { slug })).toEqual([106]);
      expect(await ids(POSTS, { slug: '항구의-아침' })).toEqual([106]);
      expect(await item(POSTS, 106, 'slug')).toEqual({ slug });
    });

    test('choose by author, tag, co-author and stickiness', async () => {
      expect(await ids(POSTS, { author: 3 })).toEqual([102]);
      expect(await ids(POSTS, { tags: 20 })).toEqual([108]);
      expect(await ids(POSTS, { coauthors: 30 })).toEqual([109]);
      expect(await ids(POSTS, { sticky: 'true' })).toEqual([101]);
    });

    test('choose by category, without those below it', async () => {
      expect(await ids(POSTS, { categories: 4 })).toEqual([109]);
      expect(await ids(POSTS, { categories: '5,6' })).toEqual([110, 109, 108]);
      expect(await ids(POSTS, { categories_exclude: 2 })).toEqual([110, 108]);
    });

    test('of posts end in an error, of terms in an empty page', async () => {
      expect(await get(POSTS, { page: 3 })).toMatchObject({
        status: 400,
        body: { code: 'rest_post_invalid_page_number', data: { status: 400 } },
      });
      expect(await get(POSTS, { page: 2, author: 4 })).toMatchObject({
        status: 200,
        total: 0,
        body: [],
      });
      expect(await get('wp/v2/categories', { page: 2 })).toMatchObject({
        status: 200,
        total: 6,
        body: [],
      });
    });

    test.each([{ per_page: 101 }, { per_page: 0 }, { orderby: 'nothing' }, { status: 'draft' }])(
      'refuse %o',
      async (parameters) => {
        const [name] = Object.keys(parameters);

        expect(await get(POSTS, parameters)).toMatchObject({
          status: 400,
          body: { code: 'rest_invalid_param', message: `Invalid parameter(s): ${name}` },
        });
      },
    );
  });
}

import { describe, expect, test } from 'vitest';
import { CONTRACT_POSTS } from './newsroom-contract-site.ts';
import type { NewsroomClient } from './newsroom-client.ts';
import type { NewsroomEdit, ScriptedNewsroom } from './newsroom-edit.ts';
import { aPage, aPost } from './wordpress-double-site.ts';

const POSTS = 'wp/v2/posts';
/** WordPress's clock has whole seconds. */
const aSecondAgo = () => Date.now() - 1000;
/** Of a post that nobody has edited. */
const times = (date: string, date_gmt: string) => ({ date, date_gmt, modified: date });

/** What visitors see of edits; each test leaves the posts that others are about alone. */
export function describeNewsroomEdits(
  newsroom: () => ScriptedNewsroom,
  { get, ids, item }: NewsroomClient,
) {
  const edit = (...edits: NewsroomEdit[]) => newsroom().edit(...edits);
  const post = (id: number, fields = 'date,modified,slug,title,categories') =>
    item(POSTS, id, fields);
  const modified = async (id: number, route = POSTS) =>
    Date.parse(`${String((await item(route, id, 'modified_gmt'))?.['modified_gmt'])}Z`);
  const total = async () => (await get(POSTS, { per_page: 1 })).total!;

  describe('edits', () => {
    test('publish posts among the others, with a number where the slug is taken', async () => {
      // An hour that comes twice, and one that is left out.
      const twice = aPost({ id: 200, date: '2026-10-25T03:30:00' });
      const never = aPost({ id: 201, date: '2026-03-29T03:30:00', slug: 'story-101' });

      await edit({ kind: 'publish', post: twice }, { kind: 'publish', post: never });

      const fields = 'slug,date,date_gmt,modified';
      const [count, after, ...added] = await Promise.all([
        total(),
        ids(POSTS, { before: '2026-10-26T12:00:00', per_page: 2 }),
        post(200, fields),
        post(201, fields),
      ]);
      expect([count, after]).toEqual([CONTRACT_POSTS.length + 2, [200, 101]]);
      expect(added).toEqual([
        { slug: 'story-200', ...times('2026-10-25T03:30:00', '2026-10-25T01:30:00') },
        { slug: 'story-101-2', ...times('2026-03-29T04:30:00', '2026-03-29T01:30:00') },
      ]);
    });

    test('of a text are dated, and leave the rest', async () => {
      const since = aSecondAgo();
      const { title: _, modified: __, ...rest } = (await post(102))!;

      await edit({ kind: 'edit', id: 102, changes: { title: 'Edited', content: '<p>New.</p>' } });

      expect(await post(102)).toMatchObject({ ...rest, title: { rendered: 'Edited' } });
      expect(await modified(102)).toBeGreaterThanOrEqual(since);
      const ago = new Date(since).toISOString().replace(/\.\d+/, '');
      expect(await ids(POSTS, { modified_after: ago, orderby: 'modified' })).toContain(102);
    });

    test('move a post in time and to another slug, in any script', async () => {
      const changes = {
        date: '2026-02-01T07:00:00',
        slug: '옮긴-글',
        categories: [5, 6],
        author: 3,
      };

      await edit({ kind: 'edit', id: 103, changes });

      expect(await post(103, 'date,date_gmt,slug,categories,author')).toEqual({
        ...changes,
        date_gmt: '2026-02-01T05:00:00',
        slug: encodeURIComponent('옮긴-글').toLowerCase(),
      });
      expect((await ids(POSTS)).at(-1)).toBe(103);
    });

    test.each(['draft', 'private'] as const)(
      'make a post %s, and publish it again as it was',
      async (status) => {
        const [before, was] = await Promise.all([total(), post(104, 'date,slug')]);

        await edit({ kind: 'edit', id: 104, changes: { status } });
        const hidden = await Promise.all([total(), post(104)]);
        await edit({ kind: 'edit', id: 104, changes: { status: 'publish' } });

        expect(hidden).toEqual([before - 1, undefined]);
        expect(await post(104, 'date,slug')).toEqual(was);
      },
    );

    test('put a post into the bin, where others may take its slug, and out of it as a draft', async () => {
      await edit({ kind: 'trash', id: 105 });
      const gone = await post(105);
      await edit(
        { kind: 'publish', post: aPost({ id: 202, slug: 'story-105' }) },
        { kind: 'restore', id: 105 },
      );
      const restored = await post(105);
      await edit({ kind: 'edit', id: 105, changes: { status: 'publish' } });

      expect([gone, restored]).toEqual([undefined, undefined]);
      expect(await post(202)).toMatchObject({ slug: 'story-105' });
      expect(await post(105)).toMatchObject({ slug: 'story-105-2', date: '2026-11-05T07:00:00' });
    });

    test('schedule what is dated ahead, which keeps its modified time when it comes', async () => {
      await edit(
        { kind: 'publish', post: aPost({ id: 203, date: '2036-05-01T07:00:00' }) },
        { kind: 'edit', id: 106, changes: { date: '2036-05-02T07:00:00' } },
      );
      const ahead = await ids(POSTS, { include: '203,106,115' });

      await edit({ kind: 'comeDue', id: 115 });

      expect(ahead).toEqual([]);
      expect(await post(115)).toMatchObject({
        date: '2036-01-01T10:00:00',
        modified: '2026-11-01T08:00:00',
      });
    });

    test('straight in the database leave no trace but themselves', async () => {
      const was = await post(107);

      await edit({ kind: 'raw', id: 107, changes: { title: 'Raw', slug: 'raw', categories: [5] } });

      expect(await post(107)).toEqual({
        ...was,
        title: { rendered: 'Raw' },
        slug: 'raw',
        categories: [5],
      });
    });

    test('rename a term, and touch no post', async () => {
      const was = await post(108);

      await edit(
        { kind: 'renameTerm', taxonomy: 'categories', id: 5, name: 'Orient', slug: 'orient' },
        { kind: 'renameTerm', taxonomy: 'tags', id: 20, name: 'Boats', slug: 'boats' },
        { kind: 'renameTerm', taxonomy: 'tags', id: 21, name: 'Taken', slug: 'boats' },
      );

      expect(await item('wp/v2/categories', 5, 'name,slug,parent')).toEqual({
        name: 'Orient',
        slug: 'orient',
        parent: 4,
      });
      expect((await get('wp/v2/tags', { orderby: 'id', _fields: 'name,slug' })).body).toEqual([
        { name: 'Boats', slug: 'boats' },
        { name: 'term-21', slug: 'term-21' },
      ]);
      expect(await post(108)).toEqual(was);
    });

    test('delete and merge categories, whose posts keep another or fall into the default one', async () => {
      const was = await modified(110);

      await edit(
        { kind: 'deleteTerm', taxonomy: 'categories', id: 6 },
        { kind: 'deleteTerm', taxonomy: 'categories', id: 7, into: 2 },
        { kind: 'deleteTerm', taxonomy: 'categories', id: 4 },
      );

      expect(await ids('wp/v2/categories')).toEqual([2, 5, 1]);
      // Its parent is gone.
      expect(await item('wp/v2/categories', 5, 'parent')).toEqual({ parent: 0 });
      expect(await post(109)).toMatchObject({ categories: [2, 5, 1] });
      expect(await post(110)).toMatchObject({ categories: [1] });
      expect(await post(111)).toMatchObject({ categories: [2] });
      expect(await modified(110)).toBe(was);
    });

    test('rename a user, and touch no post', async () => {
      const was = await post(112);

      await edit({ kind: 'renameUser', id: 2, name: 'Ilze Kalna', slug: 'ilze-kalna' });

      expect(await item('wp/v2/users', 2, 'name,slug')).toEqual({
        name: 'Ilze Kalna',
        slug: 'ilze-kalna',
      });
      expect(await post(112)).toEqual(was);
    });

    test('change, add and withdraw pages', async () => {
      const since = aSecondAgo();

      const beside = aPage({ id: 210, slug: 'people', date: '2026-01-04T07:00:00' });
      const below = { ...beside, id: 211, parent: 60, date: '2026-01-05T07:00:00' };

      await edit(
        { kind: 'publishPage', page: beside },
        { kind: 'publishPage', page: below },
        { kind: 'edit', id: 60, changes: { title: 'About us' } },
        { kind: 'trash', id: 61 },
      );

      expect((await get('wp/v2/pages', { _fields: 'slug' })).body).toEqual(
        ['people-2', 'people', 'about'].map((slug) => ({ slug })),
      );
      expect(await modified(60, 'wp/v2/pages')).toBeGreaterThanOrEqual(since);
    });

    test('make up the total that the newsroom says', async () => {
      // Two of them are scheduled by now; added are 200, 201, 202 and the one that came due.
      expect(await total()).toBe(CONTRACT_POSTS.length - 1 + 4);
    });
  });
}

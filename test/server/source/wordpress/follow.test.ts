import { expect, test } from 'vitest';
import type { NewsroomEdit } from '../../../support/newsroom-edit.ts';
import { aMedia, aPost, aTermOf, manyPosts } from '../../../support/wordpress-double-site.ts';
import { readFeedWholly, readLatest, synchronised } from '../../../support/wordpress-sync.ts';

const now = (ahead = 0) => new Date(Date.now() + ahead).toISOString().slice(0, 19);

const EDITS: [string, Record<string, unknown>, Record<string, unknown>][] = [
  ['title', { title: 'Other' }, { headline: 'Other' }],
  ['slug', { slug: 'other' }, { slug: 'other' }],
  ['date', { date: '2026-11-01T00:00:00' }, { publishedAt: '2026-11-01T00:00:00Z' }],
  ['categories', { categories: [4] }, { section: { slug: 'culture' } }],
  ['author', { author: 8 }, { byline: [{ name: 'Bo Arden' }] }],
  ['picture', { featured_media: 70 }, { image: { id: '70' } }],
  ['premium mark', { categories: [2, 3] }, { access: 'premium' }],
  ['password', { password: true }, { dek: '', readAt: expect.stringContaining('story-5') }],
];

test.each(EDITS)('follows another %s', async (_, changes, expected) => {
  const { store, double } = await synchronised({
    posts: manyPosts(30),
    categories: [
      aTermOf({ id: 2, slug: 'news' }),
      aTermOf({ id: 3, slug: 'pro' }),
      aTermOf({ id: 4, slug: 'culture' }),
    ],
    users: [
      { id: 2, slug: 'ilze-vetra', name: 'Ilze Vētra', description: '' },
      { id: 8, slug: 'bo-arden', name: 'Bo Arden', description: '' },
    ],
    media: [aMedia({ id: 70 })],
  });

  await double.edit({ kind: 'edit', id: 5, changes });

  const found = () => readLatest(store).find(({ id }) => id === 5);
  await expect.poll(found).toMatchObject(expected);
});

test.each<[string, NewsroomEdit]>([
  ['put into the bin', { kind: 'trash', id: 150 }],
  ['made private', { kind: 'edit', id: 150, changes: { status: 'private' } }],
  ['made a draft again', { kind: 'edit', id: 150, changes: { status: 'draft' } }],
  ['unpublished behind WordPress’s back', { kind: 'raw', id: 150, changes: { status: 'draft' } }],
])('takes out a story that is %s, finding it by counting', async (_, edit) => {
  const { store, double } = await synchronised({ posts: manyPosts(900) });
  await double.edit(edit);
  double.requests.length = 0;

  await expect.poll(() => store.findArticle('story-150')?.kind).toBe('withdrawn');

  const lists = double.requests.filter(({ query }) => query.get('per_page') === '100');
  const walked = lists.filter(({ query }) => query.has('before') || query.has('after'));
  expect(readLatest(store)).toHaveLength(899);
  expect(walked.length).toBeLessThan(6);
});

test('a story that is restored and published again comes back', async () => {
  const { store, double } = await synchronised({ posts: manyPosts(30) });
  await double.edit({ kind: 'trash', id: 9 });
  await expect.poll(() => store.findArticle('story-9')?.kind).toBe('withdrawn');

  await double.edit({ kind: 'restore', id: 9 });
  await double.edit({ kind: 'edit', id: 9, changes: { status: 'publish' } });

  await expect.poll(() => store.findArticle('story-9')?.kind).toBe('article');
});

test('a scheduled story appears when its time comes, and not before', async () => {
  const { store, double } = await synchronised({ posts: manyPosts(30) });
  await double.edit({ kind: 'publish', post: aPost({ id: 40, date: now(3_600_000) }) });
  const looks = () => double.requests.filter(({ query }) => query.has('modified_after')).length;
  const before = looks();
  await expect.poll(looks).toBeGreaterThan(before + 2);
  const early = store.findArticle('story-40');

  await double.edit({ kind: 'comeDue', id: 40 });

  await expect.poll(() => store.findArticle('story-40')?.kind).toBe('article');
  expect(early).toBeUndefined();
});

test('two posts that change their slugs at once keep being themselves', async () => {
  const { store, double } = await synchronised({ posts: manyPosts(30) });

  await double.edit({ kind: 'edit', id: 3, changes: { slug: 'in-between' } });
  await double.edit({ kind: 'edit', id: 4, changes: { slug: 'story-3' } });
  await double.edit({ kind: 'edit', id: 3, changes: { slug: 'story-4' } });

  await expect
    .poll(() => [store.findArticle('story-3'), store.findArticle('story-4')])
    .toMatchObject([{ article: { id: 4 } }, { article: { id: 3 } }]);
  expect(readLatest(store)).toHaveLength(30);
});

test('what is changed behind WordPress’s back is found by the next sweep', async () => {
  const { store, double } = await synchronised(
    { posts: manyPosts(120), tags: [aTermOf({ id: 30, slug: 'ice' })] },
    { pace: { sweep: 0 } },
  );

  await double.edit({ kind: 'raw', id: 7, changes: { title: 'Rewritten', tags: [30] } });
  await double.edit({ kind: 'renameTerm', taxonomy: 'tags', id: 30, name: 'Frost', slug: 'frost' });
  await double.edit({
    kind: 'renameTerm',
    taxonomy: 'categories',
    id: 2,
    name: 'Reports',
    slug: 'reports',
  });

  await expect
    .poll(() => readLatest(store).find(({ id }) => id === 7))
    .toMatchObject({ headline: 'Rewritten', section: { slug: 'reports', name: 'Reports' } });
  await expect
    .poll(() => store.findArticle('story-7'))
    .toMatchObject({ article: { tags: [{ slug: 'frost', name: 'Frost' }] } });
  expect(readFeedWholly(store, { kind: 'category', slug: 'reports' })).toHaveLength(120);
  expect(store.findRedirect('/category/news')).toMatchObject({ slug: 'reports' });
});

test('a site that counts wrongly is searched a few times, and then left alone', async () => {
  const { store, double } = await synchronised({ posts: manyPosts(120) });
  double.fault = ({ route, query, answer }) => {
    const said = answer();
    const total = Number(said.headers?.['x-wp-total']);
    const isWhole =
      route === 'wp/v2/posts' && !query.has('include') && !query.has('modified_after');
    return isWhole ? { ...said, headers: { ...said.headers, 'x-wp-total': `${total + 3}` } } : said;
  };
  const walks = () => double.requests.filter(({ query }) => query.has('before')).length;
  const looks = () => double.requests.filter(({ query }) => query.has('modified_after')).length;
  const start = looks();
  await expect.poll(looks).toBeGreaterThan(start + 6);
  const before = walks();
  const middle = looks();

  await expect.poll(looks).toBeGreaterThan(middle + 6);

  expect(walks()).toBe(before);
  expect(readLatest(store)).toHaveLength(120);
});

import { expect, test } from 'vitest';
import { aPost, manyPosts } from '../../../support/wordpress-double-site.ts';
import { aDouble, readLatest, startWordPressSync } from '../../../support/wordpress-sync.ts';

test('goes on where it was stopped, without asking again for what it has', async () => {
  const double = await aDouble({ posts: manyPosts(500) });
  const first = startWordPressSync(double.url);
  await first.until(({ stories }) => stories >= 200);
  await first.stop();
  const before = first.store.readSite()?.sync.stories ?? 0;
  double.requests.length = 0;

  const second = startWordPressSync(double.url, { file: first.file });
  await second.until(({ state }) => state === 'current');

  const pages = double.requests.filter(({ query }) => query.get('_fields')?.includes(',content,'));
  expect(pages.length).toBeLessThanOrEqual(Math.ceil((500 - before) / 99) + 1);
  expect(readLatest(second.store)).toHaveLength(500);
});

test('finds what changed above the place where its first reading was interrupted', async () => {
  const double = await aDouble({ posts: manyPosts(500) });
  const first = startWordPressSync(double.url);
  await first.until(({ stories }) => stories >= 200);
  await first.stop();
  const gone = double.site.posts[150]!;
  double.site.posts[150] = { ...gone, id: 900, slug: 'story-900' };

  const second = startWordPressSync(double.url, { file: first.file });
  await expect
    .poll(() => second.store.findArticle(gone.slug)?.kind, { timeout: 5000 })
    .toBe('withdrawn');

  await expect.poll(() => readLatest(second.store)).toHaveLength(500);
  expect(second.store.findArticle('story-900')).toMatchObject({ kind: 'article' });
});

test('finds the stories that appeared while it was stopped, and those that are gone', async () => {
  const double = await aDouble({ posts: manyPosts(120) });
  const first = startWordPressSync(double.url);
  await first.until(({ state }) => state === 'current');
  await first.stop();
  double.site.posts = [
    aPost({ id: 900, date: '2026-11-10T08:00:00' }),
    ...double.site.posts.filter(({ id }) => id !== 60),
  ];

  const second = startWordPressSync(double.url, { file: first.file });
  await second.until(() => second.store.findArticle('story-60')?.kind === 'withdrawn');

  const ids = readLatest(second.store).map(({ id }) => id);
  expect(ids[0]).toBe(900);
  expect(ids).not.toContain(60);
  expect(second.store.findArticle('story-60')).toEqual({ kind: 'withdrawn' });
});

import { expect, test } from 'vitest';
import { aPost, aTermOf, manyPosts } from '../../../support/wordpress-double-site.ts';
import { readLatest, synchronised } from '../../../support/wordpress-sync.ts';

test('stores every story of a second that fills its pages exactly', async () => {
  const crowd = Array.from({ length: 200 }, (_, place) =>
    aPost({ id: 1000 + place, date: '2026-11-09T05:00:01' }),
  );

  const { store } = await synchronised({ posts: [...crowd, ...manyPosts(30)] });

  expect(readLatest(store)).toHaveLength(230);
});

test('shows edits of exactly as many stories as a page has, and finds nothing wrong', async () => {
  const { store, double, lines } = await synchronised({ posts: manyPosts(100) });
  const now = new Date().toISOString().slice(0, 19);
  const looks = () =>
    double.requests.filter(({ query }) => query.has('modified_after')).map(({ query }) => query);

  double.site.posts = double.site.posts.map((post) => ({
    ...post,
    title: 'Edited',
    modified: now,
  }));
  await expect.poll(() => looks().findIndex((query) => query.get('page') === '2')).not.toBe(-1);
  const count = looks().length;
  await expect.poll(() => looks().length).toBeGreaterThan(count);

  expect(readLatest(store).filter(({ headline }) => headline === 'Edited')).toHaveLength(100);
  expect(lines.filter(({ level }) => level === 'warn')).toEqual([]);
});

test('reads exactly as many categories as a page has', async () => {
  const categories = Array.from({ length: 100 }, (_, place) =>
    aTermOf({ id: place + 2, slug: place === 0 ? 'pro' : `term-${place + 2}` }),
  );

  const { store } = await synchronised({ categories, posts: manyPosts(3) });

  expect(readLatest(store)).toHaveLength(3);
});

import { expect, test } from 'vitest';
import { manyPosts } from '../../../support/wordpress-double-site.ts';
import {
  aDouble,
  readLatest,
  startWordPressSync,
  synchronised,
} from '../../../support/wordpress-sync.ts';

const REFUSED = /no more than 40 of the 100 stories.*ALLOW_REMOVALS=1/;

test('a site that shows less than half of its stories changes nothing, and the operator is told why', async () => {
  const { store, double, lines } = await synchronised({ posts: manyPosts(100) });

  double.site = { ...double.site, posts: double.site.posts.slice(0, 40) };

  await expect.poll(() => store.readSite()?.sync.problem).toMatch(REFUSED);
  expect(store.readSite()?.sync.state).toBe('failing');
  expect(readLatest(store)).toHaveLength(100);
  expect(lines.filter(({ message }) => REFUSED.test(message))).toHaveLength(1);
});

test('another site at the same address changes nothing, not even by what is new there', async () => {
  const { store, double } = await synchronised({ posts: manyPosts(100) });

  double.site = {
    ...double.site,
    posts: manyPosts(100).map((post) => ({ ...post, id: post.id + 1000, title: 'Elsewhere' })),
  };

  await expect.poll(() => store.readSite()?.sync.state).toBe('failing');
  expect(readLatest(store).filter(({ headline }) => headline === 'Elsewhere')).toEqual([]);
});

test('the archive is followed again by itself once the site is well', async () => {
  const { store, double } = await synchronised({ posts: manyPosts(100) });
  const whole = double.site;
  double.site = { ...whole, posts: whole.posts.slice(0, 40) };
  await expect.poll(() => store.readSite()?.sync.state).toBe('failing');

  double.site = { ...whole, posts: whole.posts.slice(1) };

  await expect
    .poll(() => store.readSite()?.sync)
    .toMatchObject({ state: 'current', problem: null });
  expect(readLatest(store)).toHaveLength(99);
});

test('a start that allows removals lets one synchronisation remove more than half', async () => {
  const double = await aDouble({ posts: manyPosts(100) });
  const first = startWordPressSync(double.url);
  await first.until(({ state }) => state === 'current');
  await first.stop();
  double.site = { ...double.site, posts: double.site.posts.slice(0, 40) };

  const second = startWordPressSync(double.url, { file: first.file, allowRemovals: true });
  await second.until(({ stories }) => stories === 40);
  const looks = () => double.requests.filter(({ query }) => query.has('modified_after')).length;
  const before = looks();
  await expect.poll(looks).toBeGreaterThan(before + 2);
  double.site = { ...double.site, posts: double.site.posts.slice(0, 10) };

  await expect.poll(() => second.store.readSite()?.sync.state).toBe('failing');
  expect(readLatest(second.store)).toHaveLength(40);
});

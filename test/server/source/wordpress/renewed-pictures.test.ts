import { expect, test } from 'vitest';
import { aMedia, aPost, manyPosts } from '../../../support/wordpress-double-site.ts';
import { readLatest, synchronised } from '../../../support/wordpress-sync.ts';

/** Sweeps all the time. */
const pace = { poll: 10, sweep: 10, retry: 5, longestRetry: 40 };
const soon = { timeout: 5000 };

test('shows a picture as it was edited in the library, though no story was', async () => {
  const media = [aMedia({ id: 7, alt: 'A harbour' }), aMedia({ id: 8 })];
  const { store, double } = await synchronised(
    { media, posts: [aPost({ id: 1, featured_media: 7 })] },
    { pace },
  );
  const before = readLatest(store)[0]?.image;

  double.site.media = media.map((one) =>
    one.id === 7
      ? { ...one, alt: 'A quay', width: 1200, modified: '2026-11-20T10:00:00' }
      : { ...one, modified: '2026-11-20T10:00:00' },
  );
  await expect.poll(() => readLatest(store)[0]?.image?.alt, soon).toBe('A quay');
  const between = readLatest(store)[0]?.image;
  double.site.media = double.site.media.map((one) =>
    one.id === 7 ? { ...one, alt: 'A pier', modified: '2026-11-20T10:01:00' } : one,
  );
  await expect.poll(() => readLatest(store)[0]?.image?.alt, soon).toBe('A pier');

  expect(between).toMatchObject({ id: '7', width: 1200 });
  const versions = [before, between, readLatest(store)[0]?.image].map((image) => image?.version);
  expect(new Set(versions).size).toBe(3);
  expect(store.findImage('8')).toBeUndefined();
  await expect
    .poll(() => double.requests.map(({ query }) => query.get('modified_after')), soon)
    .toContain('2026-11-20T09:59:00Z');
});

test.each([400, 403, 500])(
  'compares the whole archive where the site answers %d for pictures',
  async (status) => {
    const { store, double } = await synchronised({ posts: manyPosts(150) }, { pace });
    const headline = () => {
      const found = store.findArticle('story-1');
      return found?.kind === 'article' ? found.article.headline : undefined;
    };

    double.fault = ({ route }) => (route === 'wp/v2/media' ? { status, body: {} } : undefined);
    await double.edit({ kind: 'raw', id: 1, changes: { title: 'Changed behind the back' } });

    await expect.poll(headline, soon).toBe('Changed behind the back');
  },
);

test('does not go through the library of a site that cannot tell what was edited', async () => {
  const media = Array.from({ length: 250 }, (_, place) =>
    aMedia({
      id: 1000 + place,
      modified: new Date(Date.UTC(2026, 10, 1) + place * 3_600_000).toISOString().slice(0, 19),
    }),
  );
  const { double } = await synchronised({ media, posts: [aPost({ id: 1 })] }, { pace });
  double.fault = ({ route, query, answer }) => {
    if (route === 'wp/v2/media') query.delete('modified_after');
    return answer();
  };

  const asked = () => double.requests.filter(({ route }) => route === 'wp/v2/media').length;
  await expect.poll(asked, soon).toBeGreaterThan(3);

  expect(double.requests.filter(({ query }) => query.get('page') === '2')).toEqual([]);
});

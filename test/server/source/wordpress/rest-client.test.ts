import { expect, test } from 'vitest';
import { createRestClient } from '../../../../src/server/source/wordpress/rest-client.ts';
import { manyPosts } from '../../../support/wordpress-double-site.ts';
import { aDouble } from '../../../support/wordpress-sync.ts';

const signal = new AbortController().signal;

const aClient = (url: string, patience: number) =>
  createRestClient(new URL(`${url}/wp-json/`), { signal, patience });

test("tells the site's total and its own clock, each null where the site does not say", async () => {
  const double = await aDouble({ posts: manyPosts(3) });
  const headers = { date: 'Mon, 09 Nov 2026 05:00:00 GMT' };
  double.fault = ({ route, answer }) =>
    route === 'wp/v2/posts'
      ? { ...answer(), headers: { 'x-wp-total': '3', ...headers } }
      : { headers: { date: 'yesterday' }, body: [] };
  const client = aClient(double.url, 1);

  const posts = await client.get('wp/v2/posts', {});
  const tags = await client.get('wp/v2/tags', {});

  expect(posts).toMatchObject({ total: 3, date: Date.UTC(2026, 10, 9, 5) });
  expect(tags).toMatchObject({ total: null, date: null });
});

test('asks a site that breaks down for one thing at a time, with rests between, until it is well', async () => {
  const double = await aDouble({ posts: manyPosts(3) }, { delay: 5 });
  const client = aClient(double.url, 40);
  let left = 1;
  const times: number[] = [];
  double.fault = () => {
    times.push(performance.now());
    return left-- > 0 ? { status: 500, body: '' } : undefined;
  };
  const ask = () => client.get('wp/v2/posts', {});
  await ask();
  const before = times.length;

  await Promise.all([ask(), ask(), ask(), ask()]);
  const whileItRecovers = double.most();
  await Promise.all(Array.from({ length: 12 }, ask));

  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(39);
  expect(before).toBe(2);
  expect(whileItRecovers).toBe(1);
  expect(double.most()).toBe(2);
});

test('keeps every request from a site that asks to be left alone', async () => {
  const double = await aDouble({ posts: manyPosts(3) });
  const client = aClient(double.url, 1);
  const times: number[] = [];
  double.fault = () => {
    times.push(performance.now());
    return times.length === 1
      ? { status: 503, headers: { 'retry-after': '1' }, body: {} }
      : undefined;
  };

  const first = client.get('wp/v2/posts', {});
  await expect.poll(() => times.length).toBe(1);
  await Promise.all([first, client.get('wp/v2/tags', {}), client.get('wp/v2/users', {})]);

  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(990);
});

test.each([
  ['seconds', { 'retry-after': '120' }],
  [
    'a date by a clock that is years off',
    { date: 'Tue, 09 Nov 2010 05:00:00 GMT', 'retry-after': 'Tue, 09 Nov 2010 05:02:00 GMT' },
  ],
])(
  'gives a request up at once when the site wants to be left alone for long, in %s',
  async (_name, headers) => {
    const double = await aDouble();
    double.fault = () => ({ status: 429, headers, body: {} });

    const asked = aClient(double.url, 1).get('wp/v2/posts', {});

    await expect(asked).rejects.toMatchObject({ fault: 'busy', retryAfter: 120_000 });
    expect(double.requests).toHaveLength(1);
  },
);

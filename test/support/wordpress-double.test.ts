import { expect, onTestFinished, test } from 'vitest';
import { createNewsroomClient } from './newsroom-client.ts';
import { startWordPressDouble } from './wordpress-double.ts';
import { aDoubleSite, aPost, type DoubleSite } from './wordpress-double-site.ts';

async function aClient(site: Partial<DoubleSite>, now = Date.now) {
  const double = await startWordPressDouble(aDoubleSite(site), { now });
  onTestFinished(double.close);
  return { double, ...createNewsroomClient(() => double) };
}

test('a scheduled post is public from the moment of its date, by the clock of the double', async () => {
  let now = Date.parse('2026-11-09T04:59:59Z');
  const post = aPost({ id: 1, status: 'future', date: '2026-11-09T14:00:00' });
  const { ids, get } = await aClient({ timeZone: 'Asia/Seoul', posts: [post] }, () => now);

  const before = await ids('wp/v2/posts');
  now += 1000;

  expect(before).toEqual([]);
  expect(await get('wp/v2/posts')).toMatchObject({ total: 1, body: [{ status: 'publish' }] });
});

test('PublishPress Authors puts whole authors on a post, users and guests', async () => {
  const profile = { name: 'Kora Lind', biography: '', media: 0 };
  const { item, get } = await aClient({
    bylines: 'publishpress',
    coauthors: [
      { id: 30, nicename: 'kora-lind', login: 'kora-lind', profile },
      { id: 31, nicename: 'ilze-vetra', login: 'ilze-vetra', profile: null },
    ],
    posts: [aPost({ id: 1, coauthors: [31, 30] })],
  });

  expect(await item('wp/v2/posts', 1, 'authors,coauthors')).toEqual({
    authors: [
      expect.objectContaining({
        term_id: 31,
        user_id: 2,
        is_guest: 0,
        slug: 'ilze-vetra',
        display_name: 'Ilze Vētra',
      }),
      expect.objectContaining({
        term_id: 30,
        user_id: 0,
        is_guest: 1,
        slug: 'kora-lind',
        display_name: 'Kora Lind',
      }),
    ],
  });
  expect((await get('wp/v2/coauthors')).status).toBe(404);
});

test('a total may be a lie, and the list is none', async () => {
  const { double, get } = await aClient({ posts: [aPost({ id: 1 })] });

  double.totalSaid = (total) => total + 6;

  const { total, body } = await get('wp/v2/posts', { _fields: 'id' });
  expect([total, body]).toEqual([7, [{ id: 1 }]]);
});

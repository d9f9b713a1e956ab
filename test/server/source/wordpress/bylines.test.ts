import { expect, test } from 'vitest';
import { aMedia, aPost, type DoubleCoauthor } from '../../../support/wordpress-double-site.ts';
import {
  aDouble,
  readLatest,
  startWordPressSync,
  synchronised,
} from '../../../support/wordpress-sync.ts';

const aCoauthor = (overrides: Partial<DoubleCoauthor> & { id: number }): DoubleCoauthor => ({
  nicename: `writer-${overrides.id}`,
  login: `login_${overrides.id}`,
  profile: { name: `Writer ${overrides.id}`, biography: '', media: 0 },
  ...overrides,
});

test('names the authors that a post has in the order of its byline', async () => {
  const coauthors = [aCoauthor({ id: 31 }), aCoauthor({ id: 30 })];

  const { store } = await synchronised({
    coauthors,
    posts: [aPost({ id: 1, coauthors: [31, 30] })],
  });

  expect(readLatest(store)[0]?.byline).toEqual([
    { slug: 'writer-31', name: 'Writer 31' },
    { slug: 'writer-30', name: 'Writer 30' },
  ]);
});

test('tells an author by name, biography and picture, and asks for each once', async () => {
  const profile = { name: 'Kora &amp; Lind', biography: 'From the <em>north</em>.', media: 7 };
  const coauthors = [aCoauthor({ id: 30, nicename: 'kora', profile })];
  const posts = [1, 2, 3].map((id) =>
    aPost({ id, coauthors: [30], date: `2026-11-0${id}T05:00:00` }),
  );

  const { store, double } = await synchronised({ coauthors, posts, media: [aMedia({ id: 7 })] });

  expect(store.findAuthor('kora')).toMatchObject({
    name: 'Kora & Lind',
    biography: 'From the north.',
    image: { id: '7' },
  });
  const asked = double.requests.filter(({ route }) => route.includes('coauthors/v1'));
  expect(asked).toHaveLength(1);
});

test('never shows the login that a term is called by, where no profile is published', async () => {
  const coauthors = [
    aCoauthor({ id: 30, nicename: 'ilze-vetra', login: 'secret_login', profile: null }),
    aCoauthor({ id: 31, nicename: 'guest-of-honour', login: 'other_login', profile: null }),
  ];

  const { store } = await synchronised({
    coauthors,
    posts: [aPost({ id: 1, coauthors: [30, 31] })],
  });

  expect(readLatest(store)[0]?.byline.map(({ name }) => name)).toEqual([
    'Ilze Vētra',
    'Guest Of Honour',
  ]);
});

test('takes the user for a post without co-authors, and leaves two in one name together', async () => {
  const users = [{ id: 2, slug: 'pair', name: 'Ona Brill | Tam Ek', description: '' }];
  const coauthors = [aCoauthor({ id: 30 })];

  const { store } = await synchronised({ users, coauthors, posts: [aPost({ id: 1 })] });

  expect(readLatest(store)[0]?.byline).toEqual([{ slug: 'pair', name: 'Ona Brill | Tam Ek' }]);
});

test('finds the user in the post where the site does not list its users', async () => {
  const { store, double, until } = await synchronised({ posts: [] });
  double.fault = ({ route, query }) => {
    if (route === 'wp/v2/users') return { status: 401, body: { code: 'rest_user_cannot_view' } };
    if (!query.has('_embed')) return undefined;
    const author = { id: 2, slug: 'hidden', name: 'Hidden Hand', link: '' };
    return { body: [{ _embedded: { author: [author] } }] };
  };

  double.site.posts = [aPost({ id: 1 })];
  await until(({ stories }) => stories === 1);

  expect(readLatest(store)[0]?.byline).toEqual([{ slug: 'hidden', name: 'Hidden Hand' }]);
});

test.each([500, 400])(
  'does without a profile for which the site answers %d, and says so once',
  async (status) => {
    const posts = [1, 2].map((id) =>
      aPost({ id, coauthors: [30, 31], date: `2026-11-0${id}T05:00:00` }),
    );
    const coauthors = [aCoauthor({ id: 30, nicename: 'kora-lind' }), aCoauthor({ id: 31 })];
    const double = await aDouble({ coauthors, posts });
    double.fault = ({ route }) =>
      route === 'coauthors/v1/coauthors/kora-lind' ? { status, body: {} } : undefined;

    const run = startWordPressSync(double.url);
    await run.until(({ state }) => state === 'current');

    expect(readLatest(run.store).map(({ byline }) => byline.map(({ name }) => name))).toEqual([
      ['Kora Lind', 'Writer 31'],
      ['Kora Lind', 'Writer 31'],
    ]);
    expect(run.lines.filter(({ message }) => message.includes('kora-lind'))).toHaveLength(1);
  },
);

test('renames no author while the whole site is broken', async () => {
  const coauthors = [aCoauthor({ id: 30, profile: { name: 'Kora', biography: '', media: 0 } })];
  const double = await aDouble({ coauthors, posts: [aPost({ id: 1, coauthors: [30] })] });
  let left = 10;
  double.fault = ({ route }) => {
    if (!/coauthors\/v1|users/.test(route) || left === 0) return undefined;
    left -= 1;
    return { status: 500, body: {} };
  };

  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');

  expect(readLatest(run.store)[0]?.byline).toEqual([{ slug: 'writer-30', name: 'Kora' }]);
});

import { expect, test } from 'vitest';
import { aCoauthor } from '../../../support/a-coauthor.ts';
import { aMedia, aPost } from '../../../support/wordpress-double-site.ts';
import {
  aDouble,
  readFeedWholly,
  readLatest,
  startWordPressSync,
  synchronised,
} from '../../../support/wordpress-sync.ts';

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

test.each(['co-authors-plus', 'publishpress'] as const)(
  'makes one author of a user who also shares bylines through %s',
  async (bylines) => {
    const users = [
      { id: 2, slug: 'ilze', name: 'Ilze Vētra', description: '' },
      { id: 31, slug: 'tam', name: 'Tam Ek', description: '' },
    ];
    const coauthors = [
      aCoauthor({
        id: 31,
        nicename: 'ilze',
        profile: { name: 'Ilze V.', biography: 'B', media: 0 },
      }),
      aCoauthor({ id: 30 }),
    ];
    const posts = [
      aPost({ id: 4, date: '2026-11-09T08:00:00', author: 31 }),
      aPost({ id: 3, date: '2026-11-09T07:00:00' }),
      aPost({ id: 2, date: '2026-11-09T06:00:00', coauthors: [30, 31] }),
      aPost({ id: 1, date: '2026-11-09T05:00:00' }),
    ];

    const { store, writer } = await synchronised({ bylines, users, coauthors, posts });

    const ofOne = readFeedWholly(store, { kind: 'author', slug: 'ilze' });
    expect(ofOne.map(({ id }) => id)).toEqual([3, 2, 1]);
    expect(store.findAuthor('ilze')).toMatchObject({ name: 'Ilze V.', biography: 'B', stories: 3 });
    expect([...writer.storedTerms('author').values()].toSorted()).toEqual([
      'ilze',
      'tam',
      'writer-30',
    ]);
  },
);

test('names the authors of PublishPress Authors as the post has them, guests too', async () => {
  const coauthors = [
    aCoauthor({
      id: 31,
      nicename: 'kora',
      profile: { name: 'Kora &amp; Lind', biography: 'From the <em>north</em>.', media: 0 },
    }),
    aCoauthor({ id: 30, nicename: 'ilze-vetra', login: 'secret_login' }),
  ];
  const double = await aDouble({
    bylines: 'publishpress',
    coauthors,
    posts: [aPost({ id: 1, coauthors: [31, 30] })],
  });
  double.fault = ({ route, answer }) => {
    if (route !== 'wp/v2/posts') return undefined;
    const said = JSON.stringify(answer().body);
    const picture = { url: `${double.url}/kora.jpg`, url2x: `${double.url}/kora-2x.jpg` };
    return {
      ...answer(),
      body: said.replace('"https://avatars.example/96"', JSON.stringify(picture)),
    };
  };

  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');

  expect(readLatest(run.store)[0]?.byline).toEqual([
    { slug: 'kora', name: 'Kora & Lind' },
    { slug: 'ilze-vetra', name: 'Writer 30' },
  ]);
  expect(run.store.findAuthor('kora')).toMatchObject({
    biography: 'From the north.',
    image: { width: 96 },
  });
  expect(run.store.findAuthor('ilze-vetra')).toMatchObject({ image: null });
});

test('takes the user where another plugin uses the same field for something else', async () => {
  const double = await aDouble({ posts: [aPost({ id: 1 })] });
  double.fault = ({ route, answer }) =>
    route === 'wp/v2/posts'
      ? {
          ...answer(),
          body: (answer().body as object[]).map((post) => ({
            ...post,
            authors: ['admin', { display_name: '' }, null],
          })),
        }
      : undefined;

  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');

  expect(readLatest(run.store)[0]?.byline).toEqual([{ slug: 'ilze-vetra', name: 'Ilze Vētra' }]);
});

test('follows a byline that is put into another order', async () => {
  const coauthors = [aCoauthor({ id: 30 }), aCoauthor({ id: 31 })];
  const { store, double } = await synchronised({
    bylines: 'publishpress',
    coauthors,
    posts: [aPost({ id: 1, coauthors: [30, 31] })],
  });

  await double.edit({ kind: 'raw', id: 1, changes: { coauthors: [31, 30] } });

  await expect
    .poll(() => readLatest(store)[0]?.byline.map(({ slug }) => slug))
    .toEqual(['writer-31', 'writer-30']);
});

test('keeps a guest and a user apart whose profiles have the same number', async () => {
  const coauthors = [
    aCoauthor({ id: 30, nicename: 'guest' }),
    aCoauthor({ id: 31, nicename: 'user' }),
  ];
  const double = await aDouble({ coauthors, posts: [aPost({ id: 1, coauthors: [30, 31] })] });
  double.fault = ({ route, answer }) =>
    route.startsWith('coauthors/v1')
      ? { body: { ...(answer().body as object), id: 7 } }
      : undefined;

  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');

  expect(readLatest(run.store)[0]?.byline.map(({ slug }) => slug)).toEqual(['guest', 'user']);
});

test('names co-authors as users are named where the plugin is too old for profiles', async () => {
  const users = [{ id: 2, slug: 'ilze', name: 'Ilze Vētra', description: 'On harbours.' }];
  const coauthors = [aCoauthor({ id: 30, nicename: 'ilze', profile: null })];

  const { store } = await synchronised({
    users,
    coauthors,
    posts: [aPost({ id: 1, coauthors: [30] })],
  });

  expect(store.findAuthor('ilze')).toMatchObject({
    name: 'Ilze Vētra',
    biography: 'On harbours.',
    stories: 1,
  });
});

test.each([401, 403, 404])(
  'takes the user where the site answers %d for co-authors',
  async (status) => {
    const double = await aDouble({
      coauthors: [aCoauthor({ id: 30 })],
      posts: [aPost({ id: 1, coauthors: [30] })],
    });
    double.fault = ({ route }) =>
      route.includes('coauthors') ? { status, body: { code: 'rest_forbidden' } } : undefined;

    const run = startWordPressSync(double.url);
    await run.until(({ state }) => state === 'current');

    expect(readLatest(run.store)[0]?.byline).toEqual([{ slug: 'ilze-vetra', name: 'Ilze Vētra' }]);
    expect(run.lines.filter(({ message }) => message.includes('coauthors'))).toHaveLength(1);
  },
);

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

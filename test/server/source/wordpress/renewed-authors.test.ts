import { expect, test } from 'vitest';
import { aCoauthor } from '../../../support/a-coauthor.ts';
import { anApi } from '../../../support/an-api.ts';
import type { WordPressDouble } from '../../../support/wordpress-double.ts';
import {
  aMedia,
  aPost,
  type DoubleCoauthor,
  type DoubleSite,
} from '../../../support/wordpress-double-site.ts';
import { readFeedWholly, readLatest, synchronised } from '../../../support/wordpress-sync.ts';

/** Sweeps all the time. */
const pace = { poll: 10, sweep: 10, retry: 5, longestRetry: 40 };
const soon = { timeout: 4000 };

const ilze = { id: 2, slug: 'ilze', name: 'Ilze Vētra', description: '' };
const asIlze = (overrides: Partial<DoubleCoauthor> = {}) =>
  aCoauthor({
    id: 31,
    nicename: 'ilze',
    profile: { name: 'Ilze Vētra', biography: '', media: 0 },
    ...overrides,
  });

/** Requests for whole stories so far. */
const readings = ({ requests }: WordPressDouble) =>
  requests.filter(({ query }) => query.get('_fields')?.includes(',content,')).length;

/** What each sweep has asked for so far, but the last, which may still be under way. */
function sweepsOf({ requests }: WordPressDouble) {
  const sweeps: (typeof requests)[] = [];
  for (const request of requests) {
    if (request.route === 'wp/v2/categories') sweeps.push([]);
    sweeps.at(-1)?.push(request);
  }
  return sweeps.slice(0, -1);
}

/** The routes of the profiles that a sweep has asked for. */
const profilesIn = (sweep: WordPressDouble['requests']) =>
  sweep.map(({ route }) => route).filter((route) => route.startsWith('coauthors/v1'));

const sweptAgain = async (double: WordPressDouble) => {
  const before = sweepsOf(double).length;
  await expect.poll(() => sweepsOf(double).length, soon).toBeGreaterThan(before + 1);
};

test.each<{ who: string; ids: number[] } & Partial<DoubleSite>>([
  { who: 'a user', ids: [] },
  { who: 'a user whom the site hides', ids: [], showsUsers: false },
  { who: 'a co-author', ids: [31] },
  { who: 'an author of PublishPress', ids: [31], bylines: 'publishpress' },
])(
  'renames $who everywhere without reading a story again, and leads from every former address',
  async ({ who: _who, ids, ...site }) => {
    const posts = [1, 2].map((id) =>
      aPost({ id, coauthors: ids, date: `2026-11-0${id}T05:00:00` }),
    );
    const profiles = ids.map((id) => asIlze({ id }));
    const { store, double } = await synchronised(
      { ...site, users: [ilze], coauthors: profiles, posts },
      { pace },
    );
    const before = readings(double);
    const rename = async (slug: string, name: string) => {
      double.site = {
        ...double.site,
        users: [{ ...ilze, slug, name }],
        coauthors: profiles.map((one) => ({
          ...one,
          nicename: slug,
          profile: { name, biography: '', media: 0 },
        })),
      };
      await expect.poll(() => store.findAuthor(slug)?.name, soon).toBe(name);
    };

    await rename('ilze-brill', 'Ilze Brill');
    await rename('ona', 'Ona Brill');

    expect(readLatest(store).map(({ byline }) => byline)).toEqual([
      [{ slug: 'ona', name: 'Ona Brill' }],
      [{ slug: 'ona', name: 'Ona Brill' }],
    ]);
    expect(readFeedWholly(store, { kind: 'author', slug: 'ona' })).toHaveLength(2);
    expect(store.findAuthor('ilze')).toBeUndefined();
    for (const former of ['/author/ilze', '/author/ilze-brill/']) {
      expect(store.findRedirect(former)).toEqual({ kind: 'author', slug: 'ona', page: 1 });
    }
    expect(readings(double)).toBe(before);
  },
);

test('lets two authors exchange their addresses', async () => {
  const other = { id: 3, slug: 'tam', name: 'Tam Ek', description: '' };
  const posts = [aPost({ id: 1 }), aPost({ id: 3, author: 3, date: '2026-11-08T05:00:00' })];
  const { store, double } = await synchronised({ users: [ilze, other], posts }, { pace });

  double.site.users = [
    { ...ilze, slug: 'tam' },
    { ...other, slug: 'ilze' },
  ];

  await expect
    .poll(() => readLatest(store).map(({ byline }) => byline), soon)
    .toEqual([[{ slug: 'tam', name: 'Ilze Vētra' }], [{ slug: 'ilze', name: 'Tam Ek' }]]);
});

test('makes one author of two who come to have one address, with the stories of both', async () => {
  const users = [{ ...ilze, slug: 'ilze-old' }];
  const posts = [aPost({ id: 1 }), aPost({ id: 2, coauthors: [31], date: '2026-11-08T05:00:00' })];
  const { store, double } = await synchronised({ users, coauthors: [asIlze()], posts }, { pace });

  double.site.users = [ilze];

  await expect.poll(() => store.findAuthor('ilze')?.stories, soon).toBe(2);
  expect(readFeedWholly(store, { kind: 'author', slug: 'ilze' }).map(({ id }) => id)).toEqual([
    1, 2,
  ]);
  expect(store.findRedirect('/author/ilze-old')).toMatchObject({ slug: 'ilze' });
});

test('shows an author with picture, biography and every story, and follows what changes', async () => {
  const coauthors = [asIlze(), aCoauthor({ id: 30 })];
  const posts = [
    aPost({ id: 1, coauthors: [30, 31] }),
    aPost({ id: 2, coauthors: [31], date: '2026-11-08T05:00:00' }),
    aPost({ id: 3, coauthors: [30], date: '2026-11-07T05:00:00' }),
  ];
  const media = [aMedia({ id: 7 })];
  const { store, double } = await synchronised({ coauthors, posts, media }, { pace });
  const api = anApi(store);
  const get = async (path: string): Promise<unknown> => (await api.request(path)).json();

  const profile = { name: 'Ilze Vētra', biography: 'Writes on harbours.', media: 7 };
  double.site.coauthors = [asIlze({ profile }), aCoauthor({ id: 30 })];

  await expect
    .poll(() => get('/api/authors/ilze'), soon)
    .toMatchObject({
      name: 'Ilze Vētra',
      biography: 'Writes on harbours.',
      image: { id: '7', width: 1600 },
      stories: 2,
    });
  expect(await get('/api/feeds/author/ilze')).toMatchObject({
    subject: { name: 'Ilze Vētra' },
    items: [{ id: 1, byline: [{ slug: 'writer-30' }, { slug: 'ilze' }] }, { id: 2 }],
    total: 2,
  });
});

test('removes an author who is gone from the site and from every byline', async () => {
  const users = [ilze, { id: 3, slug: 'tam', name: 'Tam Ek', description: '' }];
  const posts = [aPost({ id: 1 }), aPost({ id: 3, author: 3 })];
  const { store, double } = await synchronised({ users, posts }, { pace });

  double.site = {
    ...double.site,
    users: [ilze],
    posts: double.site.posts.map((post) => ({ ...post, author: 2 })),
  };

  await expect.poll(() => store.findAuthor('tam'), soon).toBeUndefined();
  expect(store.findAuthor('ilze')?.stories).toBe(2);
});

test.each([
  ['the site stops listing users', { status: 403, body: {} }],
  ['its list comes empty', { body: [] }],
])('keeps authors when %s', async (_name, answer) => {
  const { store, double } = await synchronised(
    { users: [ilze], posts: [aPost({ id: 1 })] },
    { pace },
  );

  double.fault = ({ route }) => (route.startsWith('wp/v2/users') ? answer : undefined);
  double.pageFault = () => ({ status: 404, body: '' });
  await sweptAgain(double);

  expect(store.findAuthor('ilze')).toMatchObject({ name: 'Ilze Vētra', stories: 1 });
});

test('keeps the name of a co-author whose profile breaks or is gone', async () => {
  const profile = { name: 'Kora & Lind', biography: 'From the north.', media: 0 };
  const { store, double } = await synchronised(
    {
      coauthors: [aCoauthor({ id: 30, nicename: 'kora', profile })],
      posts: [aPost({ id: 1, coauthors: [30] })],
    },
    { pace },
  );

  double.fault = ({ route }) =>
    route.startsWith('coauthors/v1') ? { status: 404, body: {} } : undefined;
  await sweptAgain(double);

  expect(store.findAuthor('kora')).toMatchObject({
    name: 'Kora & Lind',
    biography: 'From the north.',
  });
});

test('writes nothing while no author and no picture changes', async () => {
  const coauthors = [
    asIlze({ profile: { name: 'Ilze', biography: '', media: 7 } }),
    aCoauthor({ id: 30 }),
  ];
  const posts = [
    aPost({ id: 1, coauthors: [30, 31], featured_media: 8 }),
    aPost({ id: 2, date: '2026-11-08T05:00:00' }),
  ];
  const media = [aMedia({ id: 7 }), aMedia({ id: 8 })];
  const { store, double } = await synchronised({ coauthors, posts, media }, { pace });
  const edition = store.edition();

  await sweptAgain(double);

  expect(store.edition()).toBe(edition);
});

test(
  'asks for no more than 100 of 300 co-authors a sweep, and for each in turn',
  { timeout: 60_000 },
  async () => {
    const ids = Array.from({ length: 300 }, (_, place) => 1000 + place);
    const coauthors = ids.map((id) => aCoauthor({ id }));
    const posts = [aPost({ id: 1, coauthors: ids })];
    const { store, double } = await synchronised({ coauthors, posts }, { pace });

    await expect.poll(() => sweepsOf(double).length, { timeout: 30_000 }).toBeGreaterThan(4);
    const some = sweepsOf(double).slice(1, 5);
    const moved = aCoauthor({ id: 1250, nicename: 'moved' });
    double.site.coauthors = coauthors.map((one) => (one.id === 1250 ? moved : one));
    await expect.poll(() => store.findAuthor('moved'), { timeout: 30_000 }).toBeDefined();

    expect(some.map((sweep) => profilesIn(sweep).length)).toEqual([100, 100, 100, 100]);
    expect(new Set(some.slice(0, 3).flatMap(profilesIn)).size).toBe(300);
    for (const sweep of some) {
      expect(sweep.filter(({ route }) => route === 'wp/v2/coauthors')).toHaveLength(3);
    }
  },
);

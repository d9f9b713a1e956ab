import { expect, test } from 'vitest';
import { aCoauthor } from '../../../support/a-coauthor.ts';
import type { WordPressDouble } from '../../../support/wordpress-double.ts';
import { aPost, type DoubleSite } from '../../../support/wordpress-double-site.ts';
import { aDouble, startWordPressSync, synchronised } from '../../../support/wordpress-sync.ts';

const ILZE = { id: 2, slug: 'ilze', name: 'Ilze Vētra', description: '' };

/** Synchronises a site whose answers for a route have more in each item than the double puts there. */
async function synchronisedWith(
  site: Partial<DoubleSite>,
  { route, more }: { route: string; more: object },
) {
  const double = await aDouble({ posts: [aPost({ id: 1 })], ...site });
  double.fault = ({ route: asked, answer }) => {
    const { body } = answer();
    if (asked !== route || !Array.isArray(body)) return undefined;
    return { ...answer(), body: body.map((item: object) => ({ ...item, ...more })) };
  };
  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');
  return run.store;
}

test('links to the site that a user names, but not to the newsroom’s own', async () => {
  const users = [
    { ...ILZE, url: 'http://ilze.example' },
    { ...ILZE, id: 3, slug: 'tam', url: 'http://127.0.0.1/author/tam/' },
  ];

  const { store } = await synchronised({
    users,
    posts: [aPost({ id: 1 }), aPost({ id: 2, author: 3 })],
  });

  expect(store.findAuthor('ilze')).toMatchObject({ role: '', links: ['http://ilze.example/'] });
  expect(store.findAuthor('tam')).toMatchObject({ links: [] });
});

/** What Yoast SEO writes for a page about somebody, at a site whose publisher is a person too. */
const graph = (person: object) => ({
  yoast_head_json: {
    title: 'Ilze Vētra',
    schema: {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'ProfilePage', '@id': 'https://news.example/author/ilze/' },
        { '@type': ['Person', 'Organization'], name: 'Owner', sameAs: ['https://owner.example/'] },
        {
          '@type': ['Person'],
          name: 'Ilze Vētra',
          mainEntityOfPage: { '@id': 'https://news.example/author/ilze/' },
          ...person,
        },
      ],
    },
  },
});

test('takes role and profiles from what Yoast SEO tells machines of the author, not of the publisher', async () => {
  const sameAs = ['https://ilze.example', 'https://www.linkedin.com/in/ilze-of-nowhere'];

  const store = await synchronisedWith(
    { users: [{ ...ILZE, url: 'https://ilze.example' }] },
    { route: 'wp/v2/users', more: graph({ jobTitle: 'Harbour &amp; sea editor', sameAs }) },
  );

  expect(store.findAuthor('ilze')).toMatchObject({
    role: 'Harbour & sea editor',
    links: ['https://ilze.example/', 'https://www.linkedin.com/in/ilze-of-nowhere'],
  });
});

test.each([
  ['nothing of a person', graph({ '@type': 'Thing', sameAs: ['https://ilze.example'] })],
  ['other things under its names', graph({ jobTitle: ['a', 'b'], sameAs: { a: 'b' } })],
  ['no graph', { yoast_head_json: { schema: 'none' } }],
  ['no head', { yoast_head_json: null }],
])('takes nothing where Yoast SEO has %s', async (_what, more) => {
  const store = await synchronisedWith({ users: [ILZE] }, { route: 'wp/v2/users', more });

  expect(store.findAuthor('ilze')).toMatchObject({ name: 'Ilze Vētra', role: '', links: [] });
});

test('takes role and addresses from the fields of PublishPress Authors, guests’ too, and no handles', async () => {
  const fields = {
    job_title: 'Reporter <b>at large</b>',
    user_url: 'https://kora.example',
    x: '@kora',
    linkedin: 'https://www.linkedin.com/in/kora-of-nowhere',
    user_email: 'kora@news.example',
    secret_wiki: 'https://wiki.example/kora',
  };
  const authors = [{ term_id: 30, user_id: 0, slug: 'kora', display_name: 'Kora', ...fields }];

  const store = await synchronisedWith({}, { route: 'wp/v2/posts', more: { authors } });

  expect(store.findAuthor('kora')).toMatchObject({
    role: 'Reporter at large',
    links: ['https://kora.example/', 'https://www.linkedin.com/in/kora-of-nowhere'],
  });
});

const CO_WRITTEN = {
  users: [{ ...ILZE, url: 'https://ilze.example' }],
  coauthors: [aCoauthor({ id: 30, nicename: 'ilze' }), aCoauthor({ id: 31 })],
  posts: [aPost({ id: 1, coauthors: [30, 31] })],
} satisfies Partial<DoubleSite>;

test('takes from the account of a co-author what Co-Authors Plus leaves out', async () => {
  const { store } = await synchronised(CO_WRITTEN);

  expect(store.findAuthor('ilze')).toMatchObject({
    name: 'Writer 30',
    links: ['https://ilze.example/'],
  });
  expect(store.findAuthor('writer-31')).toMatchObject({ links: [] });
});

test.each([401, 404, 500])(
  'makes do with the profile of a co-author where the site answers %d for accounts',
  async (status) => {
    const double = await aDouble(CO_WRITTEN);
    double.fault = ({ route }) =>
      route === 'wp/v2/users' ? { status, body: { code: 'rest_forbidden' } } : undefined;

    const run = startWordPressSync(double.url);
    await run.until(({ state }) => state === 'current');

    expect(run.store.findAuthor('ilze')).toMatchObject({ name: 'Writer 30', links: [] });
  },
);

test('follows a site that an author names anew', async () => {
  const pace = { poll: 10, sweep: 10, retry: 5, longestRetry: 40 };
  const { store, double } = await synchronised(
    { users: [{ ...ILZE, url: 'https://before.example' }], posts: [aPost({ id: 1 })] },
    { pace },
  );

  rename(double, 'https://after.example');

  await expect.poll(() => store.findAuthor('ilze')?.links).toEqual(['https://after.example/']);
});

function rename({ site }: WordPressDouble, url: string) {
  for (const user of site.users) user.url = url;
}

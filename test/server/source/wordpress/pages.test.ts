import { expect, test } from 'vitest';
import { aMedia, aPage, aPost, manyPosts } from '../../../support/wordpress-double-site.ts';
import { aDouble, startWordPressSync, synchronised } from '../../../support/wordpress-sync.ts';

const posts = [aPost({ id: 900 })];

const ABOUT = aPage({
  id: 1,
  slug: 'about',
  title: 'About &amp; contact',
  modified: '2026-11-10T08:30:00',
  content: '<p>We sail <img class="wp-image-7" src="https://elsewhere.example/7.jpg">.</p>',
});

test('stores a page with its title, its date and its pictures, and finds it at the newsroom’s address', async () => {
  const { store } = await synchronised({ posts, pages: [ABOUT], media: [aMedia({ id: 7 })] });

  expect(store.findPage('about')).toMatchObject({
    kind: 'page',
    page: { title: 'About & contact', updatedAt: '2026-11-10T08:30:00Z' },
  });
  expect(JSON.stringify(store.findPage('about'))).toContain('"id":"7"');
  expect(store.findImage('7')).toBeDefined();
  expect(store.findRedirect('/about/')).toEqual({ kind: 'page', slug: 'about' });
});

test('has pages before it has the whole archive', async () => {
  const double = await aDouble({ posts: manyPosts(250), pages: [ABOUT] });

  const { until, store } = startWordPressSync(double.url);
  await until(({ stories }) => stories > 0 && stories < 250);

  expect(store.readSite()?.pages).toEqual([{ slug: 'about', name: 'About & contact' }]);
});

test('lists pages in the order that the newsroom gave them, those of one place by title', async () => {
  const pages = [
    aPage({ id: 1, title: 'Zebra', menu_order: 1 }),
    aPage({ id: 2, title: 'Privacy' }),
    aPage({ id: 3, title: 'About' }),
  ];

  const { store } = await synchronised({ posts, pages });

  expect(store.readSite()?.pages.map(({ name }) => name)).toEqual(['About', 'Privacy', 'Zebra']);
});

test('leaves out what is behind a password, drafts, the front page, and pages without text', async () => {
  const pages = [
    aPage({ id: 1, slug: 'open' }),
    aPage({ id: 2, slug: 'secret', password: true }),
    aPage({ id: 3, slug: 'draft', status: 'draft' }),
    aPage({ id: 4, slug: 'blog', content: '' }),
    aPage({ id: 5, slug: 'basket', content: '<div class="basket"></div>[basket]' }),
    aPage({ id: 6, slug: 'welcome' }),
  ];
  const double = await aDouble({ posts, pages });
  double.fault = ({ route, answer }) => {
    if (route !== 'wp/v2/pages') return undefined;
    const said = answer();
    const items = said.body as Record<string, unknown>[];
    return {
      ...said,
      body: items.map((item) => (item['id'] === 6 ? { ...item, link: `${double.url}/` } : item)),
    };
  };

  const { store, until } = startWordPressSync(double.url);
  await until(({ state }) => state === 'current');

  expect(store.readSite()?.pages.map(({ slug }) => slug)).toEqual(['open']);
});

test('tells pages of one slug apart by the id of the later one, and keeps numbers for the pages of archives', async () => {
  const pages = [
    aPage({ id: 1, slug: 'eu' }),
    aPage({ id: 2, slug: 'us' }),
    aPage({ id: 3, slug: 'team', title: 'In the east', parent: 1 }),
    aPage({ id: 4, slug: 'team', title: 'In the west', parent: 2 }),
    aPage({ id: 5, slug: '2', title: 'Two' }),
  ];

  const { store } = await synchronised({ posts, pages });

  expect(store.findPage('team')).toMatchObject({ page: { title: 'In the east' } });
  expect(store.findPage('team-4')).toMatchObject({ page: { title: 'In the west' } });
  expect(store.findPage('2-5')).toMatchObject({ page: { title: 'Two' } });
  expect(store.findRedirect('/us/team/')).toEqual({ kind: 'page', slug: 'team-4' });
  expect(store.findRedirect('/page/2/')).toEqual({ kind: 'latest', page: 2 });
});

test('follows edits, new addresses and removals', async () => {
  const pages = [ABOUT, aPage({ id: 2, slug: 'jobs' }), aPage({ id: 3, slug: 'shop' })];
  const { store, double } = await synchronised({ posts, pages });

  double.site = {
    ...double.site,
    pages: [
      {
        ...ABOUT,
        slug: 'about-us',
        content: '<p>Now by rail.</p>',
        modified: '2026-11-11T00:00:00',
      },
      aPage({ id: 3, slug: 'shop', content: '', modified: '2026-11-11T00:00:00' }),
      aPage({ id: 4, slug: 'privacy' }),
    ],
  };

  await expect
    .poll(() => store.readSite()?.pages.map(({ slug }) => slug))
    .toEqual(['about-us', 'privacy']);
  expect(JSON.stringify(store.findPage('about-us'))).toContain('Now by rail.');
  expect(store.findPage('about')).toEqual({ kind: 'moved', slug: 'about-us' });
  expect(store.findPage('jobs')).toBeUndefined();
});

test('asks for nothing but stamps while nothing changes, and for each body once', async () => {
  const pages = [ABOUT, aPage({ id: 2, content: '' })];
  const { double } = await synchronised({ posts, pages });
  const asked = () => double.requests.filter(({ route }) => route === 'wp/v2/pages');
  const looks = asked().length;

  await expect.poll(() => asked().length).toBeGreaterThan(looks + 2);

  const bodies = asked().filter(({ query }) =>
    query.get('_fields')?.split(',').includes('content'),
  );
  expect(bodies.map(({ query }) => query.get('include'))).toEqual(['1,2']);
});

test('reads more pages than the site gives at once', async () => {
  const pages = Array.from({ length: 230 }, (_, place) => aPage({ id: place + 1 }));

  const { store } = await synchronised({ posts, pages });

  expect(store.readSite()?.pages).toHaveLength(230);
});

test.each([
  ['does not know pages', { status: 404, body: { code: 'rest_no_route' } }],
  ['keeps them from visitors', { status: 401, body: { code: 'rest_forbidden' } }],
])('stores the stories of a site that %s, and says so once', async (_name, answer) => {
  const double = await aDouble({ posts, pages: [ABOUT] });
  double.fault = ({ route }) => (route === 'wp/v2/pages' ? answer : undefined);

  const { store, until, lines } = startWordPressSync(double.url);
  await until(({ state }) => state === 'current');

  expect(store.readSite()?.pages).toEqual([]);
  expect(lines.filter(({ message }) => message.includes('own pages'))).toHaveLength(1);
});

test('keeps its pages when the site fails over them, and when it forgets to list one', async () => {
  const { store, double } = await synchronised({
    posts,
    pages: [ABOUT, aPage({ id: 2, slug: 'jobs' })],
  });
  let forgotten = 0;
  let failed = 0;

  double.fault = ({ route, query, answer }) => {
    if (route !== 'wp/v2/pages') return undefined;
    if (forgotten > 1) {
      failed += 1;
      return { status: 500, body: 'Fatal error' };
    }
    if (query.has('include')) return undefined;
    forgotten += 1;
    return { ...answer(), body: [] };
  };

  await expect.poll(() => failed).toBeGreaterThan(0);
  expect(store.readSite()?.pages.map(({ slug }) => slug)).toEqual(['about', 'jobs']);
});

import { expect, test } from 'vitest';
import { aPost, type DoubleSite } from '../../../support/wordpress-double-site.ts';
import {
  aDouble,
  readLatest,
  startWordPressSync,
  type SyncRun,
} from '../../../support/wordpress-sync.ts';
import type { WordPressDouble } from '../../../support/wordpress-double.ts';

const HIDDEN = {
  showsUsers: false,
  users: [{ id: 2, slug: 'hidden-hand', name: 'Ilze &amp; Vētra', description: '' }],
  posts: [aPost({ id: 1 })],
} satisfies Partial<DoubleSite>;

/** Synchronises a site that keeps its users to itself. */
async function synchroniseHidden(
  site: Partial<DoubleSite> = {},
  prepare: (double: WordPressDouble) => void = () => undefined,
): Promise<SyncRun & { double: WordPressDouble }> {
  const double = await aDouble({ ...HIDDEN, ...site });
  prepare(double);
  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');
  return { ...run, double };
}

const isFeed = ({ pathname, searchParams }: URL) =>
  searchParams.has('feed') || pathname.endsWith('/feed/');
const feedOf = (...items: string[]) => ({
  headers: { 'content-type': 'application/rss+xml' },
  body: `<rss><channel>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`,
});

test('finds a user in the post that embeds them', async () => {
  const { store } = await synchroniseHidden({}, (double) => {
    double.fault = ({ query }) => {
      const author = { id: 2, slug: 'hidden', name: 'Hidden Hand', link: '' };
      return query.has('_embed') ? { body: [{ _embedded: { author: [author] } }] } : undefined;
    };
  });

  expect(readLatest(store)[0]?.byline).toEqual([{ slug: 'hidden', name: 'Hidden Hand' }]);
});

test.each([401, 403, 404, 400])(
  'takes name and address from the feed of the author where the site answers %d for users',
  async (status) => {
    const { store, lines } = await synchroniseHidden({}, (double) => {
      double.fault = ({ route }) =>
        route.startsWith('wp/v2/users') ? { status, body: {} } : undefined;
    });

    expect(readLatest(store)[0]?.byline).toEqual([{ slug: 'hidden-hand', name: 'Ilze & Vētra' }]);
    expect(store.findRedirect('/author/hidden-hand/')).toMatchObject({ slug: 'hidden-hand' });
    expect(lines.filter(({ message }) => message.includes('byline'))).toEqual([]);
  },
);

test('makes an address of the name where permalinks are plain', async () => {
  const { store } = await synchroniseHidden({ permalinks: 'plain', folder: '/news' });

  expect(readLatest(store)[0]?.byline).toEqual([{ slug: 'ilze-vetra', name: 'Ilze & Vētra' }]);
  expect(store.findRedirect('/news/?author=2')).toMatchObject({ slug: 'ilze-vetra' });
});

test('finds a user whom an open list leaves out', async () => {
  const { store } = await synchroniseHidden({ showsUsers: true }, (double) => {
    double.fault = ({ route }) => (route === 'wp/v2/users' ? { body: [] } : undefined);
  });

  expect(readLatest(store)[0]?.byline).toEqual([{ slug: 'hidden-hand', name: 'Ilze & Vētra' }]);
});

test('takes the one whom a feed always names, however it writes them', async () => {
  const { store } = await synchroniseHidden({}, (double) => {
    double.pageFault = ({ pathname }) =>
      pathname.endsWith('/feed/')
        ? feedOf(
            '<dc:creator><![CDATA[Ona Brill, Tam <b>Ek</b>]]></dc:creator>',
            '<dc:creator>Tam &#69;k</dc:creator>',
            '<dc:creator>',
          )
        : undefined;
  });

  expect(readLatest(store)[0]?.byline).toEqual([{ slug: 'hidden-hand', name: 'Tam Ek' }]);
});

test.each([
  ['answers 500 for feeds', () => ({ status: 500, body: 'Feeds are off' })],
  ['answers 404 for feeds', () => ({ status: 404, body: '' })],
  [
    'leads to the feed of everybody',
    ({ pathname }: URL) =>
      pathname === '/news/feed/'
        ? feedOf('<dc:creator>Somebody Else</dc:creator>')
        : { status: 301, headers: { location: '/news/feed/' }, body: '' },
  ],
  [
    'gives the feed of everybody in the place of the author’s',
    () => feedOf('<dc:creator>Somebody Else</dc:creator>', '<dc:creator>Tam Ek</dc:creator>'),
  ],
  ['gives a web page for a feed', () => ({ body: '<!doctype html><title>Front</title>' })],
])('shows no byline where the site %s, and says once what to do', async (_name, answer) => {
  const posts = [1, 2].map((id) => aPost({ id, author: id, date: `2026-11-0${id}T05:00:00` }));
  const users = [1, 2].map((id) => ({ id, slug: `u${id}`, name: `User ${id}`, description: '' }));

  const { store, lines } = await synchroniseHidden({ folder: '/news', posts, users }, (double) => {
    double.pageFault = (url) => (isFeed(url) ? answer(url) : undefined);
  });

  expect(readLatest(store).map(({ byline }) => byline)).toEqual([[], []]);
  const said = lines.filter(({ message }) => message.includes('byline'));
  expect(said.map(({ message }) => message)).toEqual([expect.stringContaining('wp/v2/users')]);
});

test('waits for a feed that is only down for a moment', async () => {
  let left = 2;
  const { store } = await synchroniseHidden({}, (double) => {
    double.pageFault = (url) => {
      if (!isFeed(url) || left === 0) return undefined;
      left -= 1;
      return { status: 503, body: 'Maintenance' };
    };
  });

  expect(readLatest(store)[0]?.byline).toEqual([{ slug: 'hidden-hand', name: 'Ilze & Vētra' }]);
});

import { expect, test } from 'vitest';
import { aPost, aTermOf, manyPosts } from '../../../support/wordpress-double-site.ts';
import {
  aDouble,
  readLatest,
  startWordPressSync,
  synchronised,
} from '../../../support/wordpress-sync.ts';

test('loses one story by a post that is not what it should be, and says so once', async () => {
  const double = await aDouble({ posts: manyPosts(30) });
  double.fault = ({ route, answer }) => {
    if (route !== 'wp/v2/posts') return undefined;
    const said = answer();
    const posts = (said.body as Record<string, unknown>[]).map((post) =>
      post['id'] === 7 ? { ...post, categories: null } : post,
    );
    return { ...said, body: posts };
  };

  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');

  expect(readLatest(run.store)).toHaveLength(29);
  const said = run.lines.filter(({ message }) => message.includes('id 7'));
  expect(said.map(({ message }) => message)).toEqual([
    expect.stringMatching(/left out \(id 7\): categories/),
  ]);
});

test.each([
  ['the premium category', 3],
  ['a category below it', 9],
])(
  'shows no more than the opening of a story in %s while the site tells the mark wrongly',
  async (_name, id) => {
    const content = `<p>Dawn.</p><p>Dusk.</p><p>${'The CANARY sang. '.repeat(60)}</p>`;
    const premium = manyPosts(250).map((post) => ({ ...post, categories: [id], content }));
    const double = await aDouble({
      categories: [
        aTermOf({ id: 2, slug: 'news' }),
        aTermOf({ id: 3, slug: 'pro' }),
        aTermOf({ id: 9, slug: 'analysis', parent: 3 }),
      ],
      posts: [aPost({ id: 900, date: '2026-11-10T05:00:00' }), ...premium],
    });
    double.fault = ({ route, answer }) => {
      if (route !== 'wp/v2/categories') return undefined;
      const said = answer();
      const terms = (said.body as Record<string, unknown>[]).map((term) =>
        term['id'] === 3 ? { ...term, slug: '' } : term,
      );
      return { ...said, body: terms };
    };

    const run = startWordPressSync(double.url);
    await run.until(({ state }) => state === 'current');

    expect(readLatest(run.store).filter(({ access }) => access === 'premium')).toHaveLength(250);
    expect(readLatest(run.store)[0]).toMatchObject({ id: 900, access: 'free' });
    expect(JSON.stringify(run.store.findArticle('story-1'))).not.toContain('CANARY');
    const asked = double.requests.filter(({ route }) => route === 'wp/v2/categories');
    expect(asked.length).toBeLessThanOrEqual(2);
    const said = run.lines.filter(({ message }) => message.includes(`category with the id ${id}`));
    expect(said).toHaveLength(id === 3 ? 1 : 0);
  },
);

test('takes missing fields as empty, and lost GMT dates from the local ones', async () => {
  const double = await aDouble({
    timeZone: 'Asia/Seoul',
    offset: 9,
    posts: [aPost({ id: 1, date: '2026-11-09T14:00:00' })],
  });
  double.fault = ({ route, answer }) => {
    if (route !== 'wp/v2/posts') return undefined;
    const said = answer();
    const posts = (said.body as Record<string, unknown>[]).map(({ id, date, categories }) => ({
      id,
      date,
      categories,
      date_gmt: '0000-00-00T00:00:00',
      modified_gmt: null,
      title: null,
      tags: 'none',
    }));
    return { ...said, body: posts };
  };

  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');

  expect(readLatest(run.store)[0]).toMatchObject({
    slug: '1',
    headline: '1',
    dek: '',
    byline: [],
    publishedAt: '2026-11-09T05:00:00Z',
  });
});

test.each([
  [
    'notices of PHP before the data',
    '<br />\n<b>Notice</b>: in [a.php] on line <b>3</b><br />\n',
    'text/html',
  ],
  ['a byte-order mark', '\uFEFF', 'application/json'],
  ['the type of a web page', '', 'text/html'],
])('reads through %s', async (_name, prefix, type) => {
  const double = await aDouble({ posts: manyPosts(3) });
  double.fault = ({ route, answer }) =>
    route === 'wp/v2/posts'
      ? { headers: { 'content-type': type }, body: prefix + JSON.stringify(answer().body) }
      : undefined;

  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');

  expect(readLatest(run.store)).toHaveLength(3);
});

test.each([
  ['a web page with status 200', { body: '<!doctype html><html>Log in</html>' }],
  ['torn data', { body: '[{"id":1,"da' }],
  ['an error of the server', { status: 500, body: 'Fatal error' }],
  ['a refusal', { status: 403, body: {} }],
])('gets over %s by itself', async (_name, answer) => {
  const double = await aDouble({ posts: manyPosts(150) });
  let left = 6;
  double.fault = ({ route }) => {
    if (route !== 'wp/v2/posts' || left === 0) return undefined;
    left -= 1;
    return answer;
  };

  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');

  expect(readLatest(run.store)).toHaveLength(150);
  expect(run.store.readSite()?.sync.problem).toBeNull();
});

test('asks for smaller pages where the site breaks down over large ones', async () => {
  const double = await aDouble({ posts: manyPosts(60) });
  double.fault = ({ route, query }) =>
    route === 'wp/v2/posts' && Number(query.get('per_page')) > 30
      ? { status: 500, body: 'Allowed memory size exhausted' }
      : undefined;

  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');

  expect(readLatest(run.store)).toHaveLength(60);
});

test('leaves the site alone for as long as it asks', async () => {
  const double = await aDouble({ posts: manyPosts(3) });
  const times: number[] = [];
  double.fault = ({ query }) => {
    if (!query.get('_fields')?.includes(',content,')) return undefined;
    times.push(performance.now());
    return times.length === 1
      ? { status: 429, headers: { 'retry-after': '1' }, body: {} }
      : undefined;
  };

  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');

  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(990);
});

test('keeps what it has while the site is down, says what is wrong, and recovers', async () => {
  const { store, double, until, lines } = await synchronised({ posts: manyPosts(10) });

  double.fault = () => ({ status: 502, body: 'Bad gateway' });
  await until(({ state }) => state === 'failing');
  const failing = store.readSite()?.sync;
  double.fault = () => undefined;
  await until(({ state }) => state === 'current');

  expect(failing).toMatchObject({
    stories: 10,
    problem: "The newsroom's site answered 502: look in the error logs of its server and of PHP.",
  });
  expect(readLatest(store)).toHaveLength(10);
  expect(lines.filter(({ level }) => level === 'warn').length).toBeLessThanOrEqual(2);
});

test('shows no excerpt that asks the reader to subscribe, nor one that several premium stories share', async () => {
  const posts = [
    aPost({ id: 1, excerpt: '<p>Why it matters. Subscribe to continue reading.</p>' }),
    aPost({ id: 2, categories: [3], excerpt: '<p>Nur für Abonnenten.</p>' }),
    aPost({ id: 3, categories: [3], excerpt: '<p>Nur für Abonnenten.</p>' }),
  ];

  const { store } = await synchronised({ posts });

  expect(readLatest(store).map(({ id, dek }) => [id, dek])).toEqual(
    expect.arrayContaining([
      [1, 'Why it matters.'],
      [2, ''],
      [3, ''],
    ]),
  );
});

test('takes an excerpt that turns out to be shared from the earlier story too, but not from one that is only edited', async () => {
  const wall = '<p>Nur für Abonnenten.</p>';
  const own = aPost({ id: 2, categories: [3], excerpt: '<p>Why it matters.</p>' });
  const { store, double } = await synchronised({
    posts: [aPost({ id: 3, categories: [3], excerpt: wall }), own],
  });
  const now = new Date().toISOString().slice(0, 19);

  double.site.posts = [
    aPost({ id: 4, date: '2026-11-10T05:00:00', categories: [3], excerpt: wall }),
    aPost({ id: 3, categories: [3], excerpt: wall }),
    { ...own, title: 'Edited', modified: now },
  ];

  await expect
    .poll(() => readLatest(store).map(({ id, headline, dek }) => [id, headline, dek]))
    .toEqual([
      [4, 'Headline 4', ''],
      [3, 'Headline 3', ''],
      [2, 'Edited', 'Why it matters.'],
    ]);
});

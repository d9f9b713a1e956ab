import { expect, test } from 'vitest';
import { aMedia, aPost, aTermOf, manyPosts } from '../../../support/wordpress-double-site.ts';
import {
  aDouble,
  readLatest,
  startWordPressSync,
  synchronised,
} from '../../../support/wordpress-sync.ts';

test('stores every story of the site in its order', async () => {
  const posts = manyPosts(230);

  const { store } = await synchronised({ posts });

  expect(readLatest(store).map(({ id }) => id)).toEqual(posts.map(({ id }) => id));
  expect(store.readSite()?.sync).toMatchObject({
    state: 'current',
    stories: 230,
    expected: 230,
    problem: null,
  });
});

test('loses no story of a second that is cut apart by the end of a page', async () => {
  const posts = manyPosts(220).map((post, place) =>
    place >= 94 && place < 106 ? { ...post, date: '2026-11-05T07:00:00' } : post,
  );

  const { store } = await synchronised({ posts });

  expect(store.readSite()?.sync.stories).toBe(220);
  expect(new Set(readLatest(store).map(({ id }) => id)).size).toBe(220);
});

test('loses no story of a second that has more of them than a page', async () => {
  const crowd = Array.from({ length: 250 }, (_, place) =>
    aPost({ id: 1000 + place, date: '2026-11-09T05:00:01' }),
  );
  const posts = [...crowd, ...manyPosts(30)];

  const { store, double } = await synchronised({ posts });

  expect(readLatest(store)).toHaveLength(280);
  expect(double.requests.some(({ query }) => query.get('after') === '2026-11-09T05:00:00')).toBe(
    true,
  );
});

test('asks for no more than two things at once, and for no more fields than it uses', async () => {
  const posts = manyPosts(450).map((post) => ({
    ...post,
    featured_media: post.id,
    tags: [post.id],
  }));
  const media = posts.map(({ id }) => aMedia({ id }));
  const tags = posts.map(({ id }) => aTermOf({ id }));

  const double = await aDouble({ posts, media, tags }, { delay: 2 });
  await startWordPressSync(double.url).until(({ state }) => state === 'current');

  expect(double.most()).toBe(2);
  const asked = double.requests.filter(({ route }) => route.startsWith('wp/v2/'));
  expect(asked.every(({ query }) => query.has('_fields'))).toBe(true);
  const ofStories = asked.filter(({ route }) => route !== 'wp/v2/users');
  expect(ofStories.filter(({ query }) => /yoast|_links/.test(query.get('_fields') ?? ''))).toEqual(
    [],
  );
});

test('shows new and edited stories soon after they appear, old ones too', async () => {
  const { store, double } = await synchronised({ posts: manyPosts(250) });
  const now = new Date().toISOString().slice(0, 19);

  double.site.posts = [
    aPost({ id: 251, date: '2026-11-09T06:00:00', title: 'New' }),
    ...double.site.posts.map((post) =>
      post.id === 3 ? { ...post, title: 'Edited', modified: now } : post,
    ),
  ];

  await expect
    .poll(() => readLatest(store).map(({ headline }) => headline))
    .toEqual(expect.arrayContaining(['New', 'Edited']));
  expect(readLatest(store)[0]?.headline).toBe('New');
});

test('writes nothing while there is nothing new', async () => {
  const { store, double } = await synchronised({ posts: manyPosts(5) });
  const asked = () => double.requests.filter(({ query }) => query.has('modified_after')).length;
  const edition = store.edition();

  await expect.poll(asked).toBeGreaterThan(2);

  expect(store.edition()).toBe(edition);
});

test('keeps nothing of a premium story but its opening', async () => {
  const paragraphs = [
    'It began at dawn.',
    'Nobody slept.',
    'CANARY-1 came.',
    'The CANARY-2 sang all day. '.repeat(60),
  ];
  const posts = [
    aPost({
      id: 1,
      categories: [2, 3],
      excerpt: '<p>It began at dawn. Nobody slept. CANARY-1 came. [&hellip;]</p>',
      content: `${paragraphs.map((text) => `<p>${text}</p>`).join('')}<figure class="wp-block-image"><img class="wp-image-7" alt="CANARY-3" src="/x.jpg"></figure>`,
    }),
  ];

  const { store, double } = await synchronised({
    posts,
    media: [aMedia({ id: 7, alt: 'CANARY-4' })],
  });

  const found = store.findArticle('story-1');
  expect(found).toMatchObject({
    article: { access: 'premium', dek: 'It began at dawn. Nobody slept.', readingMinutes: 1 },
  });
  expect(JSON.stringify(found)).not.toContain('CANARY');
  expect(store.findImage('7')).toBeUndefined();
  expect(double.requests.filter(({ route }) => route === 'wp/v2/media')).toEqual([]);
});

test('keeps nothing of the excerpt that WordPress made of a premium story behind its opening', async () => {
  const posts = [
    aPost({
      id: 1,
      categories: [3],
      excerpt: '<p>Dawn. Dusk. The CANARY1 sang.Then it rained all [&hellip;]</p>',
      content: '<p>Dawn.</p><p>Dusk.</p><p>The CANARY<sup>1</sup> sang.<br>Then it rained.</p>',
    }),
    aPost({ id: 2, categories: [3], excerpt: '<p>A summary by hand.</p>' }),
  ];

  const { store } = await synchronised({ posts });

  expect(JSON.stringify(readLatest(store))).not.toContain('CANARY');
  expect(store.findArticle('story-1')).toMatchObject({ article: { dek: 'Dawn. Dusk.' } });
  expect(store.findArticle('story-2')).toMatchObject({ article: { dek: 'A summary by hand.' } });
});

test('makes a story premium by a category below the premium one as well', async () => {
  const categories = [
    aTermOf({ id: 3, slug: 'pro' }),
    aTermOf({ id: 9, slug: 'pro-analysis', parent: 3 }),
  ];

  const { store } = await synchronised({ categories, posts: [aPost({ id: 1, categories: [9] })] });

  expect(readLatest(store)[0]).toMatchObject({
    access: 'premium',
    section: { slug: 'pro-analysis' },
  });
});

test('stores categories as a tree, without the premium mark', async () => {
  const categories = [
    aTermOf({ id: 1, slug: 'allgemein', name: 'Allgemein' }),
    aTermOf({ id: 4, slug: 'asia', name: 'Asia', parent: 5 }),
    aTermOf({
      id: 5,
      slug: 'world',
      name: 'World &amp; sea',
      description: '<b>All</b> &#8211; of it',
    }),
    aTermOf({ id: 3, slug: 'pro' }),
  ];
  const posts = [
    aPost({ id: 1, categories: [4, 3] }),
    aPost({ id: 2, categories: [1], date: '2026-11-08T05:00:00' }),
  ];

  const { store } = await synchronised({ categories, posts });

  const listed = store.listCategories();
  expect(listed.map(({ slug, parent }) => [slug, parent])).toEqual(
    expect.arrayContaining([
      ['world', null],
      ['asia', 'world'],
    ]),
  );
  expect(listed.find(({ slug }) => slug === 'world')).toMatchObject({
    name: 'World & sea',
    description: 'All – of it',
  });
  expect(listed.map(({ slug }) => slug)).not.toContain('pro');
  expect(store.readSite()?.sections.map(({ slug }) => slug)).toEqual(['world']);
});

test('asks for the categories again when a story has one that is new', async () => {
  const { store, double, until } = await synchronised({ posts: manyPosts(3) });

  double.site.categories.push(aTermOf({ id: 50, slug: 'late', name: 'Late' }));
  double.site.posts.unshift(aPost({ id: 9, date: '2026-11-10T05:00:00', categories: [50, 3] }));
  await until(({ stories }) => stories === 4);

  expect(readLatest(store)[0]).toMatchObject({ access: 'premium', section: { name: 'Late' } });
});

test('makes a card without a text of a story that is behind a password', async () => {
  const { store } = await synchronised({ posts: [aPost({ id: 1, password: true })] });

  expect(store.findArticle('story-1')).toMatchObject({
    article: { headline: 'Headline 1', dek: '', body: [] },
  });
});

test('reads slugs of other scripts, and leads their old addresses to the story', async () => {
  const slug = encodeURIComponent('항구의-아침').toLowerCase();

  const { store } = await synchronised({ posts: [aPost({ id: 1, slug, title: '항구의 아침' })] });

  expect(readLatest(store)[0]).toMatchObject({ slug: '항구의-아침', headline: '항구의 아침' });
  expect(store.findRedirect(`/2026-11/${slug}/`)).toEqual({ kind: 'article', slug: '항구의-아침' });
});

test('reads a site in a folder with plain permalinks, in its own zone', async () => {
  const { store } = await synchronised({
    permalinks: 'plain',
    folder: '/news',
    timeZone: '',
    offset: 9,
    language: 'ko-KR',
    posts: [aPost({ id: 12, date: '2026-11-09T00:30:00' })],
  });

  expect(store.readSite()).toMatchObject({
    name: 'Strait & Ledger',
    description: 'The island’s paper',
    language: 'ko-KR',
    timeZone: 'Etc/GMT-9',
  });
  expect(readLatest(store)[0]?.publishedAt).toBe('2026-11-08T15:30:00Z');
  expect(store.findRedirect('/news/?p=12')).toEqual({ kind: 'article', slug: 'story-12' });
});

test('shows the lead picture with its caption and credit, and the pictures in the body', async () => {
  const media = [
    aMedia({ id: 7, alt: 'A harbour', caption: '<p>Cranes &amp; rain. Photo: Ada Wren</p>' }),
    aMedia({ id: 8, width: 6000, height: 4000 }),
    aMedia({ id: 9, width: 0 }),
  ];
  const posts = [
    aPost({
      id: 1,
      featured_media: 7,
      content:
        '<figure class="wp-block-image"><img class="wp-image-8" src="/8.jpg" alt="A coast"></figure>',
    }),
    aPost({ id: 2, featured_media: 9, date: '2026-11-08T05:00:00' }),
  ];

  const { store } = await synchronised({ posts, media });

  expect(store.findArticle('story-1')).toMatchObject({
    article: {
      image: { id: '7', width: 1600, height: 1067, alt: 'A harbour' },
      imageCaption: 'Cranes & rain.',
      imageCredit: 'Ada Wren',
      body: [{ kind: 'figure', image: { id: '8', width: 1024, alt: 'A coast' } }],
    },
  });
  expect(store.findArticle('story-2')).toMatchObject({ article: { image: null } });
});

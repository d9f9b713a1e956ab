import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/server/store/open-store.ts';
import type { Store } from '../../src/server/store/store.ts';
import type { FeedSubject } from '../../src/shared/feed.ts';
import type { TruePost } from '../support/true-newsroom.ts';
import { readFeedWholly, readLatest } from '../support/wordpress-sync.ts';
import { seededSite } from './seeded-site.ts';
import { readTruth } from './site-truth.ts';
import { startWordPress, type RunningWordPress } from './start-wordpress.ts';
import { synchronise } from './synchronise.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-real-wordpress-'));
const site = join(folder, 'site');
const file = join(folder, 'dateline.db');
let wordpress: RunningWordPress;
let store: Store;
let truth: TruePost[];

beforeAll(async () => {
  cpSync(await seededSite(), site, { recursive: true });
  truth = readTruth(site).posts;
  wordpress = await startWordPress(site);
  const { code, seconds, output } = await synchronise(wordpress.url, file);
  expect(code, output).toBe(0);
  store = openStore(file);
  console.log(`${truth.length} posts of a real WordPress in ${seconds.toFixed(1)} s`);
});

afterAll(async () => {
  store.close();
  await wordpress.stop();
  rmSync(folder, { recursive: true });
});

const idsOf = (subject: FeedSubject) => readFeedWholly(store, subject).map(({ id }) => id);
const newestFirst = (posts: TruePost[]) =>
  posts
    .toSorted((one, other) => other.publishedAt - one.publishedAt || other.id - one.id)
    .map(({ id }) => id);
/** Ids of everything that is in one of the categories. */
const within = (...slugs: string[]) =>
  newestFirst(truth.filter(({ categories }) => categories.some((slug) => slugs.includes(slug))));

test('stores every public post of the site, and nothing else, in the order of the site', () => {
  expect(truth.length).toBeGreaterThanOrEqual(260);
  expect(readLatest(store).map(({ id }) => id)).toEqual(newestFirst(truth));
});

test('keeps the instant at which each was published', () => {
  const stored = new Map(readLatest(store).map((item) => [item.id, Date.parse(item.publishedAt)]));

  expect(stored).toEqual(new Map(truth.map((post) => [post.id, post.publishedAt])));
});

test('puts each into its categories, and into those above them', () => {
  expect(idsOf({ kind: 'category', slug: 'straits' })).toEqual(within('straits'));
  expect(idsOf({ kind: 'category', slug: 'asia' })).toEqual(within('asia', 'straits'));
  expect(idsOf({ kind: 'category', slug: 'world' })).toEqual(within('world', 'asia', 'straits'));
  expect(idsOf({ kind: 'category', slug: '한국-소식' })).toEqual(within('한국-소식'));
});

test('describes categories in words, and offers the top ones with stories as sections', () => {
  expect(store.listCategories().find(({ slug }) => slug === 'world')).toMatchObject({
    name: 'World & “Wide”',
    description: 'Everything abroad & beyond',
  });
  expect(
    store
      .readSite()
      ?.sections.map(({ slug }) => slug)
      .toSorted(),
  ).toEqual(['culture', 'economy', 'world', '한국-소식']);
});

test('takes the premium category for a mark, and for nothing else', () => {
  const premium = readLatest(store).filter(({ access }) => access === 'premium');

  expect(premium.map(({ id }) => id)).toEqual(within('pro'));
  expect(store.listCategories().map(({ slug }) => slug)).not.toContain('pro');
});

test('names everybody who wrote a story, in order, and nobody by their login', () => {
  const expected = truth.map(({ id, byline, author }): [number, string[]] => [
    id,
    byline.length > 0 ? byline : [author],
  ]);
  const items = readLatest(store);

  const stored = items.map(({ id, byline }): [number, string[]] => [
    id,
    byline.map(({ slug }) => slug),
  ]);
  expect(new Map(stored)).toEqual(new Map(expected));
  const names = new Set(items.flatMap(({ byline }) => byline.map(({ name }) => name)));
  expect([...names].filter((name) => name.includes('_login'))).toEqual([]);
  expect([...names]).toEqual(
    expect.arrayContaining(['Ilze Vētra', 'Kora Lind', 'Marek Tal', 'Ona Brill | Tam Ek']),
  );
});

test('tells who an author is, a guest without an account too', () => {
  expect(store.findAuthor('kora-lind')).toMatchObject({
    biography: 'A guest from the north.',
    image: { width: 800, height: 800, alt: 'A portrait' },
  });
  expect(store.findAuthor('ilze-vetra')?.biography).toBe('Writes about harbours & the sea.');
  expect(idsOf({ kind: 'author', slug: 'kora-lind' })).toEqual(
    newestFirst(truth.filter(({ byline }) => byline.includes('kora-lind'))),
  );
});

test('shows headlines and deks as a reader would read them', () => {
  const bySlug = new Map(readLatest(store).map((item) => [item.slug, item]));

  expect(bySlug.get('story-1')).toMatchObject({
    headline: 'Story 1: it’s “quoted”',
    dek: 'Why story 1 matters & what follows.',
  });
  expect(bySlug.get('story-7')?.headline).toBe('“Fish” & chips — it’s 5 < 6');
  expect(bySlug.get('항구의-아침')?.headline).toBe('항구의 아침');
  expect(bySlug.get('story-2')?.dek).toMatch(/^Story 2 begins at the harbour\. It rains\. [^[…]*$/);
  // Its excerpt asks to subscribe.
  expect(bySlug.get('story-8')?.dek).toBe('');
});

test('shows the pictures that have a known size, the largest reasonable file of each', () => {
  const items = readLatest(store);
  const pictures = new Map(items.map(({ id, image }) => [id, image?.width ?? null]));
  const withOne = truth.filter(({ picture }) => picture !== null);
  const widths = new Map(withOne.map(({ id, picture }) => [picture, pictures.get(id) ?? null]));

  // The third is a file of which WordPress does not know how large it is.
  expect(new Set(widths.values())).toEqual(new Set([1600, 2048, null]));
  const without = truth.filter(({ picture }) => picture === null).map(({ id }) => id);
  expect(without.every((id) => pictures.get(id) === null)).toBe(true);
  expect(JSON.stringify(store.findArticle('story-5'))).toContain('"kind":"figure"');
});

test('leads the addresses of the site to the same thing here', async () => {
  const story = truth.find(({ slug }) => slug === 'story-1')!;
  const moved = await fetch(`${wordpress.url}/?p=${story.id}`, { redirect: 'manual' });
  const { pathname } = new URL(moved.headers.get('location') ?? '', wordpress.url);

  expect(pathname).toMatch(/^\/2026\/11\/.*story-1\/$/);
  expect(store.findRedirect(pathname)).toMatchObject({ slug: 'story-1' });
  expect(store.findRedirect(`/?p=${story.id}`)).toMatchObject({ slug: 'story-1' });
  expect(store.findRedirect('/category/world/asia/straits/page/3/')).toEqual({
    kind: 'category',
    slug: 'straits',
    page: 3,
  });
  expect(store.findRedirect('/author/kora-lind/')).toMatchObject({ slug: 'kora-lind' });
  expect(store.findRedirect('/tag/ferries/')).toMatchObject({ kind: 'tag', slug: 'ferries' });
});

test('holds no word of what is not for everybody', async () => {
  const handedOut = await fetch(`${wordpress.url}/wp-json/wp/v2/posts?slug=story-4`);
  // The site gives premium text away: the canaries are there to be found.
  expect(await handedOut.text()).toContain('CANARY-PREMIUM-4');

  const files = readdirSync(folder).filter((name) => name.startsWith('dateline.db'));
  for (const name of files) {
    expect(readFileSync(join(folder, name)).includes('CANARY'), name).toBe(false);
  }
  expect(store.findArticle('password-story')).toMatchObject({
    article: { headline: 'A password story', dek: '', body: [] },
  });
});

test('goes on after a kill where it was, and ends with the same', async () => {
  const other = join(folder, 'killed.db');

  const killed = await synchronise(wordpress.url, other, { dieAt: 100 });
  const half = openStore(other);
  const first = readLatest(half).map(({ id }) => id);
  half.close();
  const second = await synchronise(wordpress.url, other);

  expect(killed.signal).toBe('SIGKILL');
  expect(first).toEqual(newestFirst(truth).slice(0, first.length));
  expect(first.length).toBeGreaterThanOrEqual(90);
  expect(first.length).toBeLessThan(truth.length);
  expect(second.code, second.output).toBe(0);
  const whole = openStore(other);
  expect(readLatest(whole)).toEqual(readLatest(store));
  whole.close();
});

test('finds what was published since, when it starts again', async () => {
  const answer = await fetch(`${wordpress.url}/?dateline_publish=Just+in`);
  const { id } = (await answer.json()) as { id: number };

  const { code, output } = await synchronise(wordpress.url, file);

  expect(code, output).toBe(0);
  expect(readLatest(store)[0]).toMatchObject({ id, headline: 'Just in' });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import * as v from 'valibot';
import { articleSchema, relatedSchema } from '../../../src/shared/article.ts';
import { neighboursSchema } from '../../../src/shared/neighbours.ts';
import { authorSchema } from '../../../src/shared/author.ts';
import { categoriesSchema, monthsSchema } from '../../../src/shared/category.ts';
import { frontSchema } from '../../../src/shared/front.ts';
import { pageSchema } from '../../../src/shared/page.ts';
import { problemSchema } from '../../../src/shared/problem.ts';
import { siteSchema, type SyncState } from '../../../src/shared/site.ts';
import { openStoreWriter } from '../../../src/server/store/open-store-writer.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { aStore } from '../../support/a-store.ts';
import { aCategory, anImage, aPage, aSiteRecord, aStory } from '../../support/a-story.ts';
import { anApi } from '../../support/an-api.ts';

const PREMIUM = aStory({
  id: 2,
  slug: 'ľad',
  access: 'premium',
  authors: ['ilse'],
  categories: ['strait'],
  tags: ['ice'],
  imageId: '7',
});

const IN_STEP: SyncState = {
  state: 'current',
  stories: 2,
  expected: 2,
  updatedAt: '2026-11-09T05:00:00Z',
  problem: null,
};

function aFilledApi() {
  const made = aStore({
    images: [anImage({ id: '7', placeholder: '#102030' })],
    categories: [aCategory({ slug: 'world' }), aCategory({ slug: 'strait', parent: 'world' })],
    stories: [aStory(), PREMIUM],
    pages: [aPage()],
    sync: IN_STEP,
  });
  onTestFinished(made.close);
  return { ...made, api: anApi(made.store) };
}

function anEmptyFile() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-api-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'dateline.db');
}

async function problemOf(response: Response) {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const problem = v.parse(v.strictObject(problemSchema.entries), await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

test.each([
  ['/api/site', siteSchema],
  ['/api/front', frontSchema],
  ['/api/articles/story-1', articleSchema],
  ['/api/articles/%C4%BEad', articleSchema],
  ['/api/articles/story-1/related', relatedSchema],
  ['/api/articles/story-1/neighbours', neighboursSchema],
  ['/api/articles/story-1/neighbours?feed=tag/ice&access=free', neighboursSchema],
  ['/api/pages/about', pageSchema],
  ['/api/authors/ilse', authorSchema],
  ['/api/categories', categoriesSchema],
  ['/api/feeds/latest/months', monthsSchema],
  ['/api/categories/world/months', monthsSchema],
  ['/api/categories/world/months?access=free', monthsSchema],
  ['/api/authors/ilse/months', monthsSchema],
  ['/api/tags/ice/months', monthsSchema],
])('%s answers by its schema, and nothing besides', async (address, schema) => {
  const { api } = aFilledApi();

  const response = await api.request(address);
  const answer: unknown = await response.json();

  expect(response.status).toBe(200);
  expect(response.headers.get('Cache-Control')).toMatch(/^public, /);
  expect(v.parse(schema, answer)).toEqual(answer);
});

test('the site says the words and the way of its subscription', async () => {
  const { api } = aFilledApi();

  const site = v.parse(siteSchema, await (await api.request('/api/site')).json());

  expect(site).toMatchObject({
    name: 'The Harbour Courier',
    premiumLabel: 'PRO',
    subscribeUrl: 'https://news.example',
    sections: [{ slug: 'world', name: 'World' }],
    pages: [{ slug: 'about', name: 'About' }],
    sync: { state: 'current' },
  });
});

test.each([
  '/api/articles/none',
  '/api/articles/none/related',
  '/api/articles/none/neighbours',
  '/api/articles/story-1/neighbours?feed=tag/none',
  '/api/pages/none',
  '/api/authors/none',
  '/api/categories/none/months',
  '/api/authors/none/months',
  '/api/tags/none/months',
  '/api/nothing',
  '/api',
  '/api/feeds',
  '/api/feeds/category',
  '/api/feeds/section/world',
  '/api/articles/%00',
])('%s is not found', async (address) => {
  const { api } = aFilledApi();

  expect(await problemOf(await api.request(address))).toMatchObject({ status: 404 });
});

test('months are asked for under an access filter that there is', async () => {
  const { api } = aFilledApi();

  const problem = await problemOf(await api.request('/api/categories/world/months?access=gold'));

  expect(problem).toMatchObject({ status: 400, detail: 'access is all, free or premium.' });
});

test('a withdrawn story is gone, and so is what was related to it', async () => {
  const { api, writer } = aFilledApi();

  writer.apply({ withdrawn: [1] });

  for (const address of ['', '/related', '/neighbours'].map(
    (part) => `/api/articles/story-1${part}`,
  )) {
    expect(await problemOf(await api.request(address))).toMatchObject({
      status: 410,
      detail: 'The newsroom has withdrawn this story.',
    });
  }
});

test('a page that has moved leads to where it is, and one that is gone is not found', async () => {
  const { api, writer } = aFilledApi();
  writer.apply({ pages: [aPage({ slug: 'who-we-are' })] });

  const moved = await api.request('/api/pages/about');
  writer.apply({ removedPages: [1] });

  expect(moved.headers.get('Location')).toBe('/api/pages/who-we-are');
  expect(await problemOf(moved)).toMatchObject({ status: 301 });
  expect((await api.request('/api/pages/who-we-are')).status).toBe(404);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is not allowed', async (method) => {
  const { api } = aFilledApi();

  const response = await api.request('/api/feeds/latest', { method });

  expect(response.headers.get('Allow')).toBe('GET, HEAD');
  expect(await problemOf(response)).toMatchObject({ status: 405 });
});

test('HEAD is answered like GET, without a body', async () => {
  const { api } = aFilledApi();

  const response = await api.request('/api/feeds/latest', { method: 'HEAD' });

  expect(response.status).toBe(200);
  expect(response.headers.get('ETag')).not.toBeNull();
  expect(await response.text()).toBe('');
});

test('what a client has already is not sent again until it changes', async () => {
  const { api, writer } = aFilledApi();
  const etag = (await api.request('/api/articles/story-1')).headers.get('ETag') ?? '';
  const again = async (header: string) =>
    api.request('/api/articles/story-1', { headers: { 'If-None-Match': header } });

  const unchanged = await Promise.all(
    [etag, etag.replace('W/', ''), `"other", ${etag}`, '*'].map(again),
  );
  writer.apply({ stories: [aStory({ headline: 'Corrected' })] });
  const changed = await again(etag);

  expect(unchanged.map(({ status }) => status)).toEqual([304, 304, 304, 304]);
  expect(unchanged[0]?.headers.get('ETag')).toBe(etag);
  expect(unchanged[0]?.headers.get('Cache-Control')).toMatch(/^public, /);
  expect(await unchanged[0]?.text()).toBe('');
  expect(changed.status).toBe(200);
});

test('before the first stories every resource says so, and none is kept by a cache', async () => {
  const store = openStore(anEmptyFile());
  onTestFinished(() => store.close());
  const api = anApi(store);

  for (const address of ['/api/site', '/api/feeds/latest', '/api/articles/x', '/readyz']) {
    const response = await api.request(address);
    expect(response.headers.get('Retry-After')).toBe('5');
    expect(await problemOf(response)).toMatchObject({ status: 503 });
  }
  expect((await api.request('/healthz')).status).toBe(200);
});

test('the site is told before the first stories are there', async () => {
  const file = anEmptyFile();
  const store = openStore(file);
  const writer = openStoreWriter(file);
  onTestFinished(() => {
    store.close();
    writer.close();
  });

  writer.apply({ site: aSiteRecord() });

  const response = await anApi(store).request('/api/site');
  expect(await response.json()).toMatchObject({ sync: { state: 'filling', stories: 0 } });
});

test('with stories it is ready, and says what is wrong with the newsroom’s site', async () => {
  const { api, writer } = aFilledApi();
  writer.apply({ sync: { ...IN_STEP, state: 'failing', problem: 'It answered 502.' } });

  const response = await api.request('/readyz');

  expect(response.status).toBe(200);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.json()).toEqual({
    status: 'ready',
    problem: 'It answered 502.',
    warning: null,
    staleSince: '2026-11-09T05:00:00Z',
  });
});

test.each([
  ['05:14:59', null],
  ['05:15:01', '2026-11-09T05:00:00Z'],
])('at %s the site tells of stories in step at five: stale since %s', async (time, since) => {
  const { store } = aFilledApi();
  const api = anApi(store, () => Date.parse(`2026-11-09T${time}Z`));

  const response = await api.request('/api/site');

  expect(await response.json()).toMatchObject({ sync: { staleSince: since } });
});

test('when the stories cannot be read, that is said without what SQLite says', async () => {
  const { api, store } = aFilledApi();
  const broken = {
    ...store,
    readSite() {
      throw Object.assign(new Error('database disk image is malformed'), {
        code: 'ERR_SQLITE_ERROR',
      });
    },
    findAuthor() {
      throw new Error('secret path /srv/x');
    },
  };

  const unreadable = await problemOf(await anApi(broken).request('/api/site'));
  const failed = await problemOf(await anApi(broken).request('/api/authors/ilse'));

  expect((await api.request('/api/site')).status).toBe(200);
  expect(unreadable.status).toBe(503);
  expect(failed.status).toBe(500);
  expect(JSON.stringify([unreadable, failed])).not.toMatch(/malformed|secret/);
});

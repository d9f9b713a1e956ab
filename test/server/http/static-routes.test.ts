import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFolder } from '../../../src/server/build/compress-folder.ts';
import { encodeAnswers } from '../../../src/server/http/encode-answers.ts';
import { readStaticFiles } from '../../../src/server/http/static-files.ts';
import { staticRoutes } from '../../../src/server/http/static-routes.ts';

const SCRIPT = 'console.log("morning edition");'.repeat(50);
const folder = mkdtempSync(join(tmpdir(), 'dateline-static-'));
let app: Hono;

beforeAll(async () => {
  mkdirSync(join(folder, 'client/assets'), { recursive: true });
  mkdirSync(join(folder, 'client/.vite'));
  writeFileSync(join(folder, 'secret.txt'), 'not for readers');
  writeFileSync(join(folder, 'client/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'client/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'client/.vite/manifest.json'), '{}');
  writeFileSync(join(folder, 'client/assets/main-1a2b.js'), SCRIPT);
  writeFileSync(join(folder, 'client/assets/main-1a2b.js.map'), '{}');
  writeFileSync(join(folder, 'client/assets/serif-1a2b.woff2'), 'font');
  await compressFolder(join(folder, 'client'));
  app = new Hono()
    .use(encodeAnswers())
    .route('/', staticRoutes(readStaticFiles(join(folder, 'client'))))
    .get('*', (c) => c.text('a page'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = async (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers });

test.for([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
  ['identity', (bytes: Uint8Array) => bytes],
] as const)('an asset is sent as %s, for ever', async ([encoding, decompress]) => {
  const answer = await get('/assets/main-1a2b.js', { 'Accept-Encoding': encoding });

  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(new TextDecoder().decode(decompress(bytes))).toBe(SCRIPT);
  expect(answer.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect(answer.headers.get('Content-Encoding')).toBe(encoding === 'identity' ? null : encoding);
  expect(answer.headers.get('Content-Length')).toBe(String(bytes.length));
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
});

test('each encoding has an entity tag of its own, which answers 304', async () => {
  const br = await get('/assets/main-1a2b.js', { 'Accept-Encoding': 'br' });
  const gzip = await get('/assets/main-1a2b.js', { 'Accept-Encoding': 'gzip' });
  const tag = br.headers.get('ETag') ?? '';

  const again = await get('/assets/main-1a2b.js', {
    'Accept-Encoding': 'br',
    'If-None-Match': tag,
  });

  expect(tag).not.toBe(gzip.headers.get('ETag'));
  expect(again.status).toBe(304);
  expect(again.headers.get('Vary')).toBe('Accept-Encoding');
});

test('what is compressed by nature goes out as it is, and does not vary', async () => {
  const answer = await get('/assets/serif-1a2b.woff2', { 'Accept-Encoding': 'br' });

  expect(await answer.text()).toBe('font');
  expect(answer.headers.get('Content-Type')).toBe('font/woff2');
  expect(answer.headers.get('Vary')).toBeNull();
});

test('icons are kept for a day, and the old address of one leads to the new', async () => {
  const icon = await get('/favicon.svg');
  const old = await get('/favicon.ico');

  expect(icon.headers.get('Cache-Control')).toBe('public, max-age=86400');
  expect(icon.headers.get('Content-Type')).toBe('image/svg+xml');
  expect(old.status).toBe(308);
  expect(old.headers.get('Location')).toBe('/favicon.svg');
});

test('HEAD tells the headers of GET', async () => {
  const got = await get('/assets/main-1a2b.js');

  const head = await app.request('/assets/main-1a2b.js', { method: 'HEAD' });

  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers));
  expect(await head.text()).toBe('');
});

test('a missing asset is a 404 that is not kept, and no page', async () => {
  const answer = await get('/assets/main-9z9z.js');

  expect(answer.status).toBe(404);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
});

test.for([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/.%00./secret.txt',
  '/..\\secret.txt',
  '//secret.txt',
  '/index.html',
  '/.vite/manifest.json',
  '/favicon.svg.br',
])('%s is not a file of ours', async (path) => {
  const answer = await get(path);

  expect(await answer.text()).toBe('a page');
});

test.for(['/assets/main-1a2b.js.map', '/assets/../../secret.txt', '/assets/main-1a2b.js.br'])(
  '%s is not served',
  async (path) => {
    const answer = await get(path);

    expect(await answer.text()).not.toContain('not for readers');
    expect(answer.headers.get('Content-Encoding')).toBeNull();
    expect(answer.headers.get('Cache-Control') ?? '').not.toContain('immutable');
  },
);

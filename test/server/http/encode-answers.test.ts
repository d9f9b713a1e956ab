import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { encodeAnswers } from '../../../src/server/http/encode-answers.ts';
import { entityTag } from '../../../src/server/http/entity-tag.ts';

const TEXT = 'The ferry was late again, as ferries are. '.repeat(100);

function anApp(body = TEXT, headers: Record<string, string> = {}) {
  return new Hono().use(encodeAnswers()).get('*', (c) =>
    c.body(body, 200, {
      'Content-Type': 'text/html; charset=utf-8',
      ETag: entityTag(body),
      ...headers,
    }),
  );
}

async function bytesOf(answer: Response) {
  return new Uint8Array(await answer.arrayBuffer());
}

test.for([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('text goes out as %s to whoever takes it', async ([encoding, decompress]) => {
  const answer = await anApp().request('/', { headers: { 'Accept-Encoding': encoding } });

  const bytes = await bytesOf(answer);
  expect(answer.headers.get('Content-Encoding')).toBe(encoding);
  expect(answer.headers.get('Content-Length')).toBe(String(bytes.length));
  expect(bytes.length).toBeLessThan(TEXT.length / 4);
  expect(decompress(bytes).toString()).toBe(TEXT);
});

test('every form of a text names the same tag and the header that it varies by', async () => {
  const app = anApp();

  const answers = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (encoding) =>
      app.request('/', { headers: { 'Accept-Encoding': encoding } }),
    ),
  );

  for (const answer of answers) {
    expect(answer.headers.get('ETag')).toBe(`W/${entityTag(TEXT)}`);
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
  }
});

test('a reader who has the text already gets 304 and no body, whatever the encoding', async () => {
  const app = anApp(TEXT, { 'Cache-Control': 'public, max-age=0' });
  const first = await app.request('/', { headers: { 'Accept-Encoding': 'br' } });

  const again = await app.request('/', {
    headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': `"x", ${first.headers.get('ETag')}` },
  });

  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  expect(again.headers.get('ETag')).toBe(first.headers.get('ETag'));
  expect(again.headers.get('Vary')).toBe('Accept-Encoding');
  expect(again.headers.get('Cache-Control')).toBe('public, max-age=0');
  expect(again.headers.get('Content-Encoding')).toBeNull();
});

test('a tag that is weak already is compared weakly too', async () => {
  const app = anApp(TEXT, { ETag: 'W/"edition-7"' });

  const again = await app.request('/', { headers: { 'If-None-Match': '"edition-7"' } });

  expect(again.status).toBe(304);
});

test('a reader who has another edition gets the new one', async () => {
  const answer = await anApp().request('/', { headers: { 'If-None-Match': entityTag('old') } });

  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(TEXT);
});

test('a text is compressed again when its tag changes', async () => {
  let body = TEXT;
  const app = new Hono()
    .use(encodeAnswers())
    .get('/', (c) => c.body(body, 200, { 'Content-Type': 'text/html', ETag: entityTag(body) }));
  const request = { headers: { 'Accept-Encoding': 'gzip' } };
  await app.request('/', request);
  body = `Corrected: ${TEXT}`;

  const answer = await app.request('/', request);

  expect(gunzipSync(await bytesOf(answer)).toString()).toBe(body);
});

test('an answer without a tag is compressed each time', async () => {
  const app = new Hono()
    .use(encodeAnswers())
    .get('*', (c) => c.json({ address: c.req.path.repeat(200) }));

  const answer = await app.request('/one', { headers: { 'Accept-Encoding': 'br' } });

  expect(brotliDecompressSync(await bytesOf(answer)).toString()).toContain('/one/one');
});

test('pictures and what is compressed already stay as they are', async () => {
  const picture = await anApp(TEXT, { 'Content-Type': 'image/avif' }).request('/', {
    headers: { 'Accept-Encoding': 'br' },
  });
  const compressed = await anApp(TEXT, {
    'Content-Encoding': 'gzip',
    Vary: 'Accept-Encoding',
  }).request('/', { headers: { 'Accept-Encoding': 'br' } });

  expect(picture.headers.get('Content-Encoding')).toBeNull();
  expect(picture.headers.get('ETag')).toBe(entityTag(TEXT));
  expect(compressed.headers.get('Content-Encoding')).toBe('gzip');
  expect(compressed.headers.get('ETag')).toBe(entityTag(TEXT));
});

test('HEAD tells the headers of GET', async () => {
  const request = { headers: { 'Accept-Encoding': 'br' } };
  const got = await anApp().request('/', request);

  const head = await anApp().request('/', { ...request, method: 'HEAD' });

  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers));
  expect(await head.text()).toBe('');
});

test('a text that is asked for again comes in fewer bytes, and is the same text', async () => {
  // Words that repeat in no simple way, so that a better compression has something to find.
  const words = Array.from({ length: 4000 }, (_, n) => `word${(n * n) % 997}`).join(' ');
  const app = anApp(words);
  const ask = async () => bytesOf(await app.request('/', { headers: { 'Accept-Encoding': 'br' } }));

  const first = await ask();
  await ask();

  await expect.poll(async () => (await ask()).length).toBeLessThan(first.length);
  expect(brotliDecompressSync(await ask()).toString()).toBe(words);
});

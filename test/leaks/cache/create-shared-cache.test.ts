import { expect, test } from 'vitest';
import { createSharedCache } from './create-shared-cache.ts';

const URL = 'https://news.example/a';

type Answer = { status?: number; headers?: Record<string, string>; body?: string };

/** A cache before a server that answers as it is told, and a clock. */
function aCache(answer: (request: Request) => Answer) {
  const asked: Request[] = [];
  let clock = 0;
  const ask = createSharedCache(
    (request) => {
      asked.push(request);
      const { status = 200, headers = {}, body = `answer ${asked.length}` } = answer(request);
      return Promise.resolve(new Response(status === 304 ? null : body, { status, headers }));
    },
    () => clock,
  );
  const get = async (headers: Record<string, string> = {}, method = 'GET') => {
    const given = await ask(new Request(URL, { method, headers }));
    return { status: given.status, text: await given.text(), headers: given.headers };
  };
  return { asked, get, pass: (seconds: number) => (clock += seconds * 1_000) };
}

const kept = (headers: Record<string, string>) => async () => {
  const { get } = aCache(() => ({ headers }));
  await get({ Cookie: 'reader=1' });
  return (await get({ Cookie: 'reader=2' })).text === 'answer 1';
};

test.for([
  ['public, s-maxage=10', true],
  ['max-age=10', true],
  ['public, max-age=0, s-maxage=10', true],
  ['s-maxage=0, max-age=10', false],
  ['public', false],
  ['private, max-age=10', false],
  ['private="set-cookie", max-age=10', false],
  ['no-store, max-age=10', false],
  ['no-cache, max-age=10', false],
  ['max-age=ten', false],
  ['PUBLIC, S-MaxAge="10"', true],
] as const)('an answer that says %s is given to the next reader: %s', async ([said, isKept]) => {
  expect(await kept({ 'Cache-Control': said })()).toBe(isKept);
});

test('an answer that says nothing is never kept, and one that expires is until then', async () => {
  expect(await kept({})()).toBe(false);
  expect(await kept({ 'Last-Modified': new Date(0).toUTCString(), ETag: '"a"' })()).toBe(false);
  expect(await kept({ Date: date(0), Expires: date(10) })()).toBe(true);
  expect(await kept({ Date: date(0), Expires: '0' })()).toBe(false);
});

test('a cookie that is set goes to the next reader with the answer that may be kept', async () => {
  const { get } = aCache(() => ({
    headers: { 'Cache-Control': 'public, s-maxage=10', 'Set-Cookie': 'a=b' },
  }));
  await get();

  expect((await get()).headers.get('Set-Cookie')).toBe('a=b');
});

test('readers who differ in what an answer varies by get answers of their own', async () => {
  const { get } = aCache(() => ({
    headers: { 'Cache-Control': 's-maxage=10', Vary: 'Cookie, Accept-Encoding' },
  }));

  const texts = [
    await get({ Cookie: 'a' }),
    await get({ Cookie: 'b' }),
    await get({ Cookie: 'a' }),
    await get(),
  ].map(({ text }) => text);

  expect(texts).toEqual(['answer 1', 'answer 2', 'answer 1', 'answer 3']);
});

test('an answer that varies by everything, or is a part, is not kept', async () => {
  expect(await kept({ 'Cache-Control': 's-maxage=10', Vary: '*' })()).toBe(false);
  const { get } = aCache(() => ({ status: 206, headers: { 'Cache-Control': 's-maxage=10' } }));
  await get();
  expect((await get()).text).toBe('answer 2');
});

test('what was asked for with credentials is kept only where the answer says so', async () => {
  for (const [said, isKept] of [
    ['max-age=10', false],
    ['max-age=10, public', true],
    ['s-maxage=10', true],
  ] as const) {
    const { get } = aCache(() => ({ headers: { 'Cache-Control': said } }));
    await get({ Authorization: 'Basic eDp5' });
    expect((await get()).text === 'answer 1', said).toBe(isKept);
  }
});

test('a stale answer is asked for by its tag, and a 304 makes it fresh with the headers that came', async () => {
  const { asked, get, pass } = aCache(({ headers }) =>
    headers.has('If-None-Match')
      ? { status: 304, headers: { 'Cache-Control': 's-maxage=20', ETag: '"a"' } }
      : { headers: { 'Cache-Control': 's-maxage=10', ETag: '"a"' } },
  );
  await get();
  pass(11);

  const renewed = await get({ 'If-None-Match': '"of the reader"' });
  pass(19);
  const fresh = await get();

  expect(asked.map(({ headers }) => headers.get('If-None-Match'))).toEqual([null, '"a"']);
  expect([renewed, fresh].map(({ text }) => text)).toEqual(['answer 1', 'answer 1']);
  expect(fresh.headers.get('Cache-Status')).toBe('double; hit');
});

test('what came from another cache is as old as that says', async () => {
  const { get, pass } = aCache(() => ({
    headers: { 'Cache-Control': 's-maxage=10', Age: '8' },
  }));
  await get();
  pass(1);
  const young = await get();
  pass(2);

  expect([young.text, young.headers.get('Age'), (await get()).text]).toEqual([
    'answer 1',
    '9',
    'answer 2',
  ]);
});

test('who has the answer is told so by the cache', async () => {
  const { get } = aCache(() => ({ headers: { 'Cache-Control': 's-maxage=10', ETag: 'W/"a"' } }));
  await get();

  expect((await get({ 'If-None-Match': '"b", "a"' })).status).toBe(304);
  expect((await get({ 'If-None-Match': '"b"' })).status).toBe(200);
});

test('HEAD is answered from what GET brought, and brings nothing itself', async () => {
  const { asked, get } = aCache(() => ({ headers: { 'Cache-Control': 's-maxage=10' } }));

  await get({}, 'HEAD');
  await get();
  const head = await get({}, 'HEAD');

  expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  expect(head.text).toBe('');
});

test('a change drops what is kept of its address, a refusal does not', async () => {
  const { get } = aCache(({ method }) => ({
    headers: { 'Cache-Control': 's-maxage=10' },
    status: method === 'PUT' ? 405 : 200,
  }));
  await get();

  await get({}, 'PUT');
  const afterRefusal = await get();
  await get({}, 'DELETE');
  const afterChange = await get();

  expect([afterRefusal.text, afterChange.text]).toEqual(['answer 1', 'answer 4']);
});

test('a reader who forbids keeping is obeyed', async () => {
  const { get } = aCache(() => ({ headers: { 'Cache-Control': 's-maxage=10' } }));

  await get({ 'Cache-Control': 'no-store' });

  expect((await get()).text).toBe('answer 2');
});

const date = (seconds: number) => new Date(seconds * 1_000).toUTCString();

import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { requireSameOrigin } from '../../../src/server/http/same-origin.ts';

const SITE = 'https://reader.example';

/** How a request that changes something is answered; it arrives at the machine behind a proxy. */
async function statusOf(
  headers: Record<string, string>,
  siteUrl: string | undefined = SITE,
  method = 'POST',
) {
  const app = new Hono().use(requireSameOrigin({ siteUrl })).all('*', (c) => c.text('done'));
  return (await app.request('http://reader.example/', { method, headers })).status;
}

test.for([
  [{ 'Sec-Fetch-Site': 'same-origin' }, 200],
  [{ 'Sec-Fetch-Site': 'same-origin', Origin: SITE }, 200],
  [{ Origin: SITE }, 200],
  [{ 'Sec-Fetch-Site': 'same-site' }, 403],
  [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
  [{ 'Sec-Fetch-Site': 'cross-site', Origin: SITE }, 403],
  [{ 'Sec-Fetch-Site': 'none' }, 403],
  [{ Origin: 'https://elsewhere.example' }, 403],
  [{ Origin: 'https://reader.example.elsewhere.example' }, 403],
  [{ Origin: 'https://reader.example:8443' }, 403],
  [{ Origin: 'null' }, 403],
  [{ Referer: `${SITE}/` }, 403],
  [{}, 403],
] as const)('a change with %j is answered %i', async ([headers, status]) => {
  expect(await statusOf(headers)).toBe(status);
});

test('without an address of ours, the one that was asked counts', async () => {
  const app = new Hono()
    .use(requireSameOrigin({ siteUrl: undefined }))
    .all('*', (c) => c.text('done'));
  const ask = async (origin: string) =>
    (
      await app.request('http://192.168.1.9:3000/', {
        method: 'DELETE',
        headers: { Origin: origin },
      })
    ).status;

  expect(await ask('http://192.168.1.9:3000')).toBe(200);
  expect(await ask('http://192.168.1.9:4000')).toBe(403);
});

test('reading is not asked about', async () => {
  expect(await statusOf({ 'Sec-Fetch-Site': 'cross-site' }, SITE, 'GET')).toBe(200);
});

test('a refusal says why', async () => {
  const app = new Hono().use(requireSameOrigin({ siteUrl: SITE }));

  const answer = await app.request('/', { method: 'DELETE' });

  expect(await answer.json()).toMatchObject({
    status: 403,
    detail: expect.stringContaining('page of this site'),
  });
});

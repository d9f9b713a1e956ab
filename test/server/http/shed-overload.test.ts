import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { shedOverload } from '../../../src/server/http/shed-overload.ts';
import { aLog } from '../../support/a-log.ts';

function aBusyApp({ delay = () => 0 }: { delay?: () => number } = {}) {
  const { log, lines } = aLog();
  const waiting: (() => void)[] = [];
  const app = new Hono()
    .use(shedOverload({ load: { delay }, log, mostInFlight: 2 }))
    .get('/slow', async (c) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return c.text('at last');
    })
    .get('*', (c) => c.text('ok'));
  return { app, lines, release: () => waiting.forEach((resolve) => resolve()) };
}

test('more requests at once than can be answered are turned away at once', async () => {
  const { app, release } = aBusyApp();
  const slow = async () => (await app.request('/slow')).status;
  const answered = [slow(), slow()];

  const turnedAway = await app.request('/latest');
  release();

  expect(turnedAway.status).toBe(503);
  expect(turnedAway.headers.get('Retry-After')).toBe('2');
  expect(turnedAway.headers.get('Cache-Control')).toBe('no-store');
  expect(await Promise.all(answered)).toEqual([200, 200]);
  expect((await app.request('/latest')).status).toBe(200);
});

test('while the event loop is late nothing is queued, and it is logged once', async () => {
  let late = 900;
  const { app, lines } = aBusyApp({ delay: () => late });

  const during = [await app.request('/'), await app.request('/')];
  late = 0;
  const after = await app.request('/');

  expect(during.map(({ status }) => status)).toEqual([503, 503]);
  expect(after.status).toBe(200);
  expect(lines().map(({ msg }) => msg)).toEqual([
    'Overloaded: requests are refused',
    'No longer overloaded',
  ]);
});

test.each(['/healthz', '/sign-in/callback?password=once'])(
  '%s is answered under any load',
  async (address) => {
    const { app } = aBusyApp({ delay: () => 9_000 });

    expect((await app.request(address)).status).toBe(200);
  },
);

import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { logRequests } from '../../../src/server/http/request-log.ts';
import { aLog } from '../../support/a-log.ts';

function aLoggedApp() {
  const { log, lines, text } = aLog();
  const app = new Hono()
    .use(logRequests(log))
    .get('/fine', (c) => c.text('fine'))
    .get('/busy', (c) => c.text('busy', 503))
    .get('*', () => {
      throw new Error('The disk said \u001b[31mno\u009b\u007f\u2028');
    })
    .onError((_, c) => c.text('failed', 500));
  return { app, lines, text };
}

test('a failure is one line with its cause and an id that the answer carries', async () => {
  const { app, lines } = aLoggedApp();

  const answer = await app.request('/article/ferry?token=hush');

  expect(lines()).toMatchObject([
    {
      request: answer.headers.get('X-Request-Id'),
      method: 'GET',
      path: '/article/ferry',
      status: 500,
      err: { message: expect.stringContaining('The disk said') },
    },
  ]);
});

test('no line holds a cookie, a credential, a query or a raw control character', async () => {
  const { app, text } = aLoggedApp();

  await app.request('/broken%1B?token=canary', {
    headers: { Cookie: 'session=canary', Authorization: 'Bearer canary' },
  });

  expect(text()).not.toContain('canary');
  // eslint-disable-next-line no-control-regex -- what a terminal may obey is what this is about
  expect(text().trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
});

test('what went well, or was turned away on purpose, is not logged', async () => {
  const { app, lines } = aLoggedApp();

  await app.request('/fine');
  await app.request('/busy');

  expect(lines()).toEqual([]);
});

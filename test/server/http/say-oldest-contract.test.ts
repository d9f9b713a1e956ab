import { expect, onTestFinished, test } from 'vitest';
import { CONTRACT, OLDEST_CONTRACT } from '../../../src/shared/api-contract.ts';
import { anApp } from '../../support/an-app.ts';

function ask() {
  const { app, close } = anApp();
  onTestFinished(close);
  return async (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers });
}

test.for(['/api/site', '/api/articles/ferry', '/api/articles/nothing', '/api/session'])(
  '%s says how old a client may be',
  async (path) => {
    const answer = await ask()(path);

    expect(answer.headers.get('Dateline-Oldest-Contract')).toBe('1');
  },
);

test('pages say nothing of it, nor does an answer that the client has already', async () => {
  const get = ask();
  const first = await get('/api/articles/ferry');

  const page = await get('/latest');
  const again = await get('/api/articles/ferry', {
    'If-None-Match': first.headers.get('ETag') ?? '',
  });

  expect(again.status).toBe(304);
  expect(page.headers.has('Dateline-Oldest-Contract')).toBe(false);
  expect(again.headers.has('Dateline-Oldest-Contract')).toBe(false);
});

test('no contract is asked for that this version does not know', () => {
  expect(OLDEST_CONTRACT).toBeLessThanOrEqual(CONTRACT);
});

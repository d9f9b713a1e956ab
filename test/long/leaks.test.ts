import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, type TestContext } from 'vitest';
import { privateArticleApiUrl } from '../../src/shared/api-urls.ts';
import { aCanaryNewsroom } from '../leaks/a-canary-newsroom.ts';
import { askInTurn } from '../leaks/ask-in-turn.ts';
import { findNginx, startNginx } from '../leaks/cache/start-nginx.ts';
import { SLUGS } from '../leaks/canary-site.ts';
import { askServer, type Ask } from '../leaks/capture.ts';
import { someAccounts } from '../leaks/some-accounts.ts';

/** nginx in front of a newsroom that sells its premium stories to some. */
async function aCachedNewsroom({ skip }: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-nginx-package-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const binary =
    findNginx(folder) ?? skip('There is no nginx, and Debian’s packages cannot be had');
  const accounts = await someAccounts();
  const newsroom = await aCanaryNewsroom({ accounts });
  const origin = await startNginx(binary, newsroom.origin.replace('localhost', '127.0.0.1'));
  const states: string[] = [];
  const ask: Ask = async (request) => {
    const answer = await askServer(request);
    states.push(answer.headers.get('X-Cache') ?? '');
    return answer;
  };
  return { ...newsroom, origin, accounts, ask, states };
}

test('through nginx as a shared cache, six people in turn are told nothing that is another’s', async (context) => {
  const { accounts, ask, states, ...newsroom } = await aCachedNewsroom(context);

  const { leaks } = await askInTurn(newsroom, { accounts, ask });

  expect(states.filter((state) => state === 'HIT').length).toBeGreaterThan(100);
  expect(leaks).toEqual([]);
});

test('a private answer that nginx may keep is found with others', async (context) => {
  const { accounts, ask, ...newsroom } = await aCachedNewsroom(context);
  newsroom.server.tamperWith((answer, { url }) => {
    if (!url.endsWith(privateArticleApiUrl(SLUGS.long))) return answer;
    const headers = new Headers(answer.headers);
    headers.set('Cache-Control', 'public, s-maxage=600');
    return new Response(answer.body, { status: answer.status, headers });
  });

  const { leaks } = await askInTurn(newsroom, { accounts: accounts.slice(0, 1), ask });

  expect(leaks.join('\n')).toMatch(/^nobody: GET \/api\/private\/articles\/the-quarry \(200\)/m);
});

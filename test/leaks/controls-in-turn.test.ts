import { expect, test } from 'vitest';
import { privateArticleApiUrl } from '../../src/shared/api-urls.ts';
import { signInCallbackUrl } from '../../src/shared/page-urls.ts';
import { aCanaryNewsroom } from './a-canary-newsroom.ts';
import { askInTurn } from './ask-in-turn.ts';
import { createSharedCache } from './cache/create-shared-cache.ts';
import { SLUGS } from './canary-site.ts';
import { askServer } from './capture.ts';
import type { CanaryServer } from './serve-canaries.ts';
import { someAccounts } from './some-accounts.ts';

const STORY = privateArticleApiUrl(SLUGS.long);

/** Ways in which what is one person's reaches others, and who is told by which output. */
const LEAKS: [of: string, seed: (server: CanaryServer) => void, found: RegExp][] = [
  [
    'a private answer that a shared cache may keep',
    (server) =>
      server.tamperWith((answer, { url }) =>
        url.endsWith(STORY) ? said(answer, 'Cache-Control', 'public, s-maxage=60') : answer,
      ),
    /^nobody: GET \/api\/private\/articles\/the-quarry \(200\)/m,
  ],
  [
    'a session renewed in an answer that a shared cache may keep',
    (server) =>
      server.tamperWith((answer, request) =>
        request.url.endsWith('/robots.txt')
          ? said(answer, 'Set-Cookie', request.headers.get('Cookie') ?? '')
          : answer,
      ),
    /^nobody: GET \/robots\.txt \(200\)/m,
  ],
  [
    'a public answer that is made for who asks',
    (server) =>
      server.tamperWith((answer, request) =>
        request.url.endsWith(`/api/articles/${SLUGS.long}`)
          ? server.app.request(STORY, { headers: request.headers })
          : answer,
      ),
    /^a subscriber: GET \/api\/articles\/the-quarry \(200\)/m,
  ],
  [
    'a log of whole addresses',
    (server) =>
      server.tamperWith((answer, { url }) => {
        if (url.includes(signInCallbackUrl())) server.log.info({ url }, 'Asked for');
        return answer;
      }),
    /^the log: /m,
  ],
];

test.for(LEAKS)('%s is found', { timeout: 120_000 }, async ([, seed, found]) => {
  const accounts = (await someAccounts()).slice(0, 1);
  const newsroom = await aCanaryNewsroom({ accounts });
  seed(newsroom.server);

  const { leaks } = await askInTurn(newsroom, { accounts, ask: createSharedCache(askServer) });

  expect(leaks.join('\n')).toMatch(found);
});

function said({ body, status, headers }: Response, name: string, value: string) {
  const changed = new Headers(headers);
  changed.set(name, value);
  return new Response(body, { status, headers: changed });
}

import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { FRAME_HOSTS } from '../../../src/shared/block-frame.ts';
import { contentSecurityPolicy } from '../../../src/server/http/content-security-policy.ts';
import { securityHeaders, setSecurityHeaders } from '../../../src/server/http/security-headers.ts';

const appFor = (siteUrl: string | undefined) =>
  new Hono()
    .use(setSecurityHeaders(securityHeaders(siteUrl)))
    .get('/page', (c) => c.html('', 200, { 'Content-Security-Policy': 'of its own' }))
    .get('/broken', () => {
      throw new Error('broken');
    })
    .get('/data', (c) => c.json({}))
    .onError((_, c) => c.text('failed', 500));

test.for(['/page', '/data', '/nowhere', '/broken'])('%s comes with every header', async (path) => {
  const { headers } = await appFor('https://news.example').request(path);

  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('X-Frame-Options')).toBe('DENY');
  expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  expect(headers.get('Permissions-Policy')).toContain('camera=()');
  expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=\d{8}$/);
  expect(headers.get('Content-Security-Policy')).toBeTruthy();
});

test('a page keeps its own policy, and nothing runs in anything else', async () => {
  const app = appFor(undefined);

  const page = await app.request('/page');
  const data = await app.request('/data');

  expect(page.headers.get('Content-Security-Policy')).toBe('of its own');
  expect(data.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/);
});

test('who has the answer already is not told its headers again', async () => {
  const app = new Hono()
    .use(setSecurityHeaders(securityHeaders('https://news.example')))
    .get('/data', (c) => c.body(null, 304, { ETag: '"a"' }));

  const { headers } = await app.request('/data');

  expect(Object.fromEntries(headers)).toEqual({ etag: '"a"' });
});

test('strict transport security is only asked for where readers come by https', async () => {
  const answer = await appFor('http://news.example').request('/data');

  expect(answer.headers.get('Strict-Transport-Security')).toBeNull();
});

test('the policy of pages trusts hashes alone', () => {
  const policy = contentSecurityPolicy({
    scriptHashes: ['sha256-abc='],
    styleHashes: ['sha256-def='],
  });

  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'sha256-abc=' 'strict-dynamic'",
      "style-src 'sha256-def='",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'report-uri /csp-report',
    ]),
  );
  expect(policy.replace(/frame-src [^;]*/, '')).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
});

test('pages may frame the hosts of players, each by its whole name', () => {
  const policy = contentSecurityPolicy({ scriptHashes: [], styleHashes: [] });

  const [, sources = ''] = /frame-src ([^;]*)/.exec(policy) ?? [];

  expect(sources.split(' ')).toEqual(FRAME_HOSTS.map((host) => `https://${host}`));
  expect(sources).not.toMatch(/\*|http:|'|\/ /);
});

test('pages play recordings of our own host and of those given', () => {
  const hashes = { scriptHashes: [], styleHashes: [] };

  expect(contentSecurityPolicy(hashes)).toMatch(/media-src 'self';/);
  expect(
    contentSecurityPolicy({ ...hashes, mediaHosts: ['news.example', 'cdn.example:8443'] }),
  ).toMatch(/media-src 'self' news\.example cdn\.example:8443;/);
});

test('without hashes no script and no style is allowed', () => {
  const policy = contentSecurityPolicy({ scriptHashes: [], styleHashes: [] });

  expect(policy).toContain("script-src 'none'");
  expect(policy).toContain("style-src 'none'");
});

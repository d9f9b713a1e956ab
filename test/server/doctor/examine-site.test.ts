import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { canServe } from '../../../src/server/doctor/finding.ts';
import { startWordPressDouble } from '../../support/wordpress-double.ts';
import { aDoubleSite, aPost, manyPosts } from '../../support/wordpress-double-site.ts';
import { aDouble } from '../../support/wordpress-sync.ts';
import { lookAt } from './look-at.ts';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('tells what a site is, where its API is, how much it has and at which addresses', async () => {
  const { url } = await aDouble({ posts: manyPosts(120), version: '6.5.2' });

  const { findings, about, variables } = await lookAt(url);

  expect(canServe(findings)).toBe(true);
  expect(about('Site')[0]).toBe('ok: “Strait & Ledger”, language en-GB.');
  expect(about('REST API')).toEqual([`ok: At ${url}/wp-json/ (pretty addresses).`]);
  expect(about('WordPress')).toEqual(['ok: Version 6.5.2.']);
  expect(about('Stories')).toEqual(['ok: 120 stories.']);
  expect(about('Permalinks')[0]).toContain('Such as /2026-11/story-120/;');
  expect(about('Categories')[0]).toContain('News (120 stories), ');
  expect(variables['WORDPRESS_URL']).toBe(url);
});

test('tells plain addresses from pretty ones', async () => {
  const { url } = await aDouble({ permalinks: 'plain', posts: [aPost({ id: 7 })] });

  const { about } = await lookAt(url);

  expect(about('REST API')).toEqual([`ok: At ${url}/index.php?rest_route=/ (plain addresses).`]);
  expect(about('Permalinks')[0]).toContain('Plain, such as /?p=7;');
});

test.each([
  ['as the site names itself', {}],
  ['though the site names itself wrongly', { home: 'http://internal.example' }],
])('names the address that the given one leads on to, %s', async (_, index) => {
  const double = await aDouble({ folder: '/news', posts: [aPost({ id: 1 })] });
  double.fault = ({ route, answer }) =>
    route === '' ? { body: { ...(answer().body as object), ...index } } : undefined;
  const address = await serve((_request, response) => {
    response.writeHead(301, { location: `${double.url}/` }).end();
  });

  const { variables } = await lookAt(address);

  expect(variables['WORDPRESS_URL']).toBe(double.url);
});

test('counts pages', async () => {
  const double = await aDouble({ posts: [aPost({ id: 1 })] });
  double.fault = ({ route }) =>
    route === 'wp/v2/pages' ? { headers: { 'x-wp-total': '12' }, body: [] } : undefined;

  const { about } = await lookAt(double.url);

  expect(about('Pages')).toEqual(['ok: 12 pages, such as About or Privacy.']);
});

test('says what to do when pages are kept from visitors', async () => {
  const double = await aDouble({ posts: [aPost({ id: 1 })] });
  double.fault = ({ route }) => (route === 'wp/v2/pages' ? { status: 403, body: {} } : undefined);

  const { findings, about } = await lookAt(double.url);

  expect(about('Pages')[0]).toMatch(/^warning: .* 403.* Let visitors read wp\/v2\/pages/);
  expect(canServe(findings)).toBe(true);
});

test('warns of a site that does not say how many stories it has', async () => {
  const double = await aDouble({ posts: [aPost({ id: 1 })] });
  double.fault = ({ route, answer }) =>
    route === 'wp/v2/posts' ? { body: answer().body } : undefined;

  const { about } = await lookAt(double.url);

  expect(about('Stories')[0]).toMatch(/^warning: .*X-WP-Total/);
});

test.each(['Site', 'Stories', 'Premium', 'Pictures', 'Speed', 'Time zone'])(
  'a part of the site that is broken does not hide %s',
  async (subject) => {
    const double = await aDouble({ posts: [aPost({ id: 1 })] });
    double.fault = ({ route }) => (route === 'wp/v2/users' ? { status: 500, body: {} } : undefined);

    const { findings, about } = await lookAt(double.url);

    expect(about('Authors')).toEqual([expect.stringMatching(/^warning: Nothing .*500.*visitors/)]);
    expect(about(subject)).not.toEqual([]);
    expect(canServe(findings)).toBe(true);
  },
);

test('says of a story that cannot be read which one it is', async () => {
  const double = await aDouble({ posts: [aPost({ id: 1 }), aPost({ id: 2 })] });
  double.fault = ({ route, query, answer }) => {
    const { body, ...rest } = answer();
    const isSample = route === 'wp/v2/posts' && query.get('per_page') === '100';
    const posts = body as { id: number }[];
    return isSample
      ? { ...rest, body: posts.map((post) => (post.id === 2 ? { ...post, categories: 0 } : post)) }
      : undefined;
  };

  const { about } = await lookAt(double.url);

  expect(about('Data')).toEqual([expect.stringMatching(/^note: .*\(id 2\): categories/)]);
});

test('an archive without stories is a problem', async () => {
  const { url } = await aDouble();

  const { findings, about } = await lookAt(url);

  expect(about('Stories')[0]).toMatch(/^problem: .*Publish one/);
  expect(canServe(findings)).toBe(false);
});

test.each([
  { route: 'wp/v2/posts', status: 401 },
  { route: 'wp/v2/categories', status: 404 },
])('a site without $route is one problem, and nothing else is told', async (broken) => {
  const double = await aDouble({ posts: [aPost({ id: 1 })] });
  double.fault = ({ route }) =>
    route === broken.route ? { status: broken.status, body: {} } : undefined;

  const { findings } = await lookAt(double.url);

  expect(findings).toEqual([
    { mark: 'problem', subject: 'Site', text: expect.stringContaining(String(broken.status)) },
  ]);
});

test('an address where nothing answers is a problem, in the sentence of a start', async () => {
  const { url, close } = await startWordPressDouble(aDoubleSite());
  await close();

  const { about } = await lookAt(url);

  expect(about('Site')[0]).toMatch(/^problem: http:\S+ refuses connections: /);
});

test('a login page in the place of the site is a problem', async () => {
  const address = await serve((_, response) => {
    response.end('<html><form id="loginform" action="/wp-login.php"></form></html>');
  });

  const { about } = await lookAt(address);

  expect(about('Site')[0]).toMatch(/^problem: .* answers with a login page/);
});

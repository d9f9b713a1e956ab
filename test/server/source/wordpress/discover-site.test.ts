import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { discoverSite } from '../../../../src/server/source/wordpress/discover-site.ts';
import { SourceError } from '../../../../src/server/source/source.ts';
import { startWordPressDouble } from '../../../support/wordpress-double.ts';
import { aDoubleSite } from '../../../support/wordpress-double-site.ts';
import { aDouble, startWordPressSync } from '../../../support/wordpress-sync.ts';

const never = new AbortController().signal;

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function refusal(address: string): Promise<string> {
  const error: unknown = await discoverSite(address, { signal: never }).catch(
    (problem: unknown) => problem,
  );
  expect(error).toBeInstanceOf(SourceError);
  return (error as SourceError).message;
}

test('finds the API where the front page says that it is', async () => {
  const { url } = await aDouble({ permalinks: 'plain', folder: '/news', language: 'lv' });

  const { root, language, index } = await discoverSite(url, { signal: never });

  expect(root.href).toBe(`${url}/index.php?rest_route=/`);
  expect(language).toBe('lv');
  expect(index.name).toBe('Strait &amp; Ledger');
});

test('follows the front page to another address of the site', async () => {
  const { url } = await aDouble();
  const address = await serve((_request, response) => {
    response.writeHead(301, { location: `${url}/` }).end();
  });

  const { root } = await discoverSite(address, { signal: never });

  expect(root.href).toBe(`${url}/wp-json/`);
});

test.each(['/wp-json/', '/?rest_route=/'])(
  'finds the API at %s where the front page does not say',
  async (place) => {
    const address = await serve((request, response) => {
      const isThere = request.url?.startsWith(place) ?? false;
      response
        .writeHead(isThere ? 200 : 404)
        .end(
          isThere ? JSON.stringify({ name: 'Site', namespaces: ['wp/v2'] }) : '<html>none</html>',
        );
    });

    const { root } = await discoverSite(address, { signal: never });

    expect(root.href).toBe(`${address}${place}`);
  },
);

test('says in a sentence that a name does not exist', async () => {
  expect(await refusal('http://no-such-newsroom.invalid')).toBe(
    'http://no-such-newsroom.invalid has no address in the name system: is its name spelt right?',
  );
});

test('says in a sentence that nothing listens at the address', async () => {
  const { url, close } = await startWordPressDouble(aDoubleSite());
  await close();

  expect(await refusal(url)).toMatch(/^http:\S+ refuses connections: /);
});

test('says in a sentence that the address does not speak TLS', async () => {
  const address = (await serve(() => undefined)).replace('http:', 'https:');

  expect(await refusal(address)).toMatch(/does not speak TLS there: .*http:\/\/\?$/);
});

test('says in a sentence that a site has no REST API', async () => {
  const address = await serve((_request, response) => {
    response.end('<html><title>A site of another kind</title></html>');
  });

  expect(await refusal(address)).toMatch(/no WordPress REST API was found there/);
});

test('says in a sentence that a login stands in the place of the site', async () => {
  const address = await serve((_request, response) => {
    response.end('<html><form id="loginform" action="/wp-login.php"></form></html>');
  });

  expect(await refusal(address)).toMatch(/answers with a login page instead of the site/);
});

test('says in a sentence that the API asks for a login', async () => {
  const address = await serve((request, response) => {
    const isApi = request.url?.includes('wp-json') ?? false;
    response.writeHead(isApi ? 401 : 200).end(isApi ? '{}' : '<html></html>');
  });

  expect(await refusal(address)).toMatch(/its REST API asks for a login/);
});

test('says in a sentence that the API leads to another host', async () => {
  const address = await serve((request, response) => {
    const isApi = request.url !== '/' && request.headers.host?.startsWith('127.');
    if (isApi) response.writeHead(302, { location: address.replace('127.0.0.1', 'localhost') });
    response.end('<html></html>');
  });

  expect(await refusal(address)).toMatch(
    /^http:\S+ sends those who read its REST API to localhost:\d+: set WORDPRESS_URL to its new address, /,
  );
});

test('gives up at once when nothing is stored and the address cannot do', async () => {
  const run = startWordPressSync('http://no-such-newsroom.invalid');

  expect(await run.ended).toBeInstanceOf(SourceError);
});

test('waits for a site that has too much to do just now', async () => {
  const double = await aDouble();
  let left = 4;
  double.fault = () => (left-- > 0 ? { status: 503, body: {} } : undefined);

  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'failing');
  await run.until(({ state }) => state === 'current');

  expect(run.store.readSite()?.name).toBe('Strait & Ledger');
});

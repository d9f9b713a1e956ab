import { lookup } from 'node:dns';
import { expect, test } from 'vitest';
import { fetchOriginal } from '../../../src/server/media/fetch-original.ts';
import type { LookupAll } from '../../../src/server/http/guarded-lookup.ts';
import { createHostRules } from '../../../src/server/media/host-rules.ts';
import { aNameServer } from './name-server.ts';
import { aPictureServer, redirectTo } from './picture-server.ts';

const PICTURE = Buffer.from('the bytes of a picture');
const MEBIBYTE = 1024 * 1024;

type Options = {
  newsroomOrigin?: string;
  allowedHosts?: string[];
  lookupAll?: LookupAll;
  milliseconds?: number;
};

const fetchWith = async (
  address: string,
  { newsroomOrigin, allowedHosts = [], lookupAll = lookup, milliseconds = 5_000 }: Options,
) =>
  fetchOriginal(address, {
    rules: createHostRules({ newsroomOrigin, allowedHosts }),
    lookup: lookupAll,
    milliseconds,
  });

test('the newsroom’s own pictures are fetched, be it at a private address', async () => {
  const { origin } = await aPictureServer({ '/a.jpg': PICTURE });

  const bytes = await fetchWith(`${origin}/a.jpg`, { newsroomOrigin: origin });

  expect(bytes).toEqual(PICTURE);
});

test('a host that the operator named by a private address is asked', async () => {
  const { origin, port } = await aPictureServer({ '/a.jpg': PICTURE });

  const bytes = await fetchWith(`${origin}/a.jpg`, { allowedHosts: [`127.0.0.1:${port}`] });

  expect(bytes).toEqual(PICTURE);
});

test('a foreign host is never asked', async () => {
  const foreign = await aPictureServer({ '/a.jpg': PICTURE });

  const outcome = fetchWith(`${foreign.origin}/a.jpg`, { newsroomOrigin: 'http://127.0.0.1:1' });

  await expect(outcome).rejects.toMatchObject({ kind: 'refused' });
  expect(foreign.asked).toEqual([]);
});

test.for([
  [['127.0.0.1']],
  [['10.0.0.1']],
  [['169.254.169.254']],
  [['::1']],
  [['::ffff:127.0.0.1']],
  [['fd00:ec2::254']],
  [['93.184.216.34', '127.0.0.1']],
] as const)(
  'an allowed name that leads to %j is refused before a connection',
  async ([addresses]) => {
    const server = await aPictureServer({ '/a.jpg': PICTURE });
    const { lookupAll } = aNameServer([...addresses]);

    const outcome = fetchWith(`http://cdn.example.net:${server.port}/a.jpg`, {
      allowedHosts: [`cdn.example.net:${server.port}`],
      lookupAll,
    });

    await expect(outcome).rejects.toThrow(/private address/);
    await expect(outcome).rejects.toMatchObject({ kind: 'refused' });
    expect(server.asked).toEqual([]);
  },
);

test.for([
  'file:///etc/passwd',
  'ftp://127.0.0.1/a.jpg',
  'data:image/png;base64,AAAA',
  'a.jpg',
  '',
])('%s is no address of a picture', async (address) => {
  const outcome = fetchWith(address, { newsroomOrigin: 'http://127.0.0.1' });

  await expect(outcome).rejects.toThrow(/not an address|neither http: nor https:/);
  await expect(outcome).rejects.toMatchObject({ kind: 'refused' });
});

test('an address with a password in it is refused', async () => {
  const { origin, port, asked } = await aPictureServer({ '/a.jpg': PICTURE });

  const outcome = fetchWith(`http://me:secret@127.0.0.1:${port}/a.jpg`, { newsroomOrigin: origin });

  await expect(outcome).rejects.toMatchObject({ kind: 'refused' });
  expect(asked).toEqual([]);
});

test('three redirects are followed', async () => {
  const { origin } = await aPictureServer({
    '/1': redirectTo('/2', 301),
    '/2': redirectTo('/3', 307),
    '/3': redirectTo('/a.jpg', 308),
    '/a.jpg': PICTURE,
  });

  await expect(fetchWith(`${origin}/1`, { newsroomOrigin: origin })).resolves.toEqual(PICTURE);
});

test('a fourth redirect is one too many', async () => {
  const { origin, asked } = await aPictureServer({
    '/0': redirectTo('/1'),
    '/1': redirectTo('/2'),
    '/2': redirectTo('/3'),
    '/3': redirectTo('/a.jpg'),
    '/a.jpg': PICTURE,
  });

  const outcome = fetchWith(`${origin}/0`, { newsroomOrigin: origin });

  await expect(outcome).rejects.toMatchObject({ kind: 'refused' });
  expect(asked).not.toContain('/a.jpg');
});

test('a redirect to another host is judged as that host is', async () => {
  const foreign = await aPictureServer({ '/a.jpg': PICTURE });
  const { origin } = await aPictureServer({ '/a.jpg': redirectTo(`${foreign.origin}/a.jpg`) });

  const outcome = fetchWith(`${origin}/a.jpg`, { newsroomOrigin: origin });

  await expect(outcome).rejects.toMatchObject({ kind: 'refused' });
  expect(foreign.asked).toEqual([]);
  await expect(
    fetchWith(`${origin}/a.jpg`, {
      newsroomOrigin: origin,
      allowedHosts: [`127.0.0.1:${foreign.port}`],
    }),
  ).resolves.toEqual(PICTURE);
});

test('a redirect to another kind of address is refused', async () => {
  const { origin } = await aPictureServer({ '/a.jpg': redirectTo('file:///etc/passwd') });

  await expect(fetchWith(`${origin}/a.jpg`, { newsroomOrigin: origin })).rejects.toMatchObject({
    kind: 'refused',
  });
});

test('8 MB are fetched whole', async () => {
  const { origin } = await aPictureServer({ '/a.jpg': Buffer.alloc(8 * MEBIBYTE) });

  const bytes = await fetchWith(`${origin}/a.jpg`, { newsroomOrigin: origin });

  expect(bytes).toHaveLength(8 * MEBIBYTE);
});

test('more than 8 MB is refused by what is announced', async () => {
  const { origin } = await aPictureServer({
    '/a.jpg': (_, response) => {
      response.writeHead(200, { 'Content-Length': 8 * MEBIBYTE + 1 });
      response.write('the first of them');
    },
  });

  await expect(fetchWith(`${origin}/a.jpg`, { newsroomOrigin: origin })).rejects.toThrow(/bytes/);
});

test('an answer without an end is cut off at 8 MB', async () => {
  let sent = 0;
  const { origin } = await aPictureServer({
    '/a.jpg': (_, response) => {
      const part = Buffer.alloc(256 * 1024);
      const send = () => {
        while (!response.destroyed && response.write(part)) sent += part.length;
        sent += part.length;
      };
      response.on('drain', send);
      send();
    },
  });

  await expect(fetchWith(`${origin}/a.jpg`, { newsroomOrigin: origin })).rejects.toThrow(/bytes/);
  expect(sent).toBeLessThan(24 * MEBIBYTE);
});

test.for([
  [404, 'refused'],
  [403, 'refused'],
  [204, 'refused'],
  [429, 'unreachable'],
  [500, 'unreachable'],
  [503, 'unreachable'],
] as const)('an answer of %i makes a picture %s', async ([status, kind]) => {
  const { origin } = await aPictureServer({
    '/a.jpg': (_, response) => response.writeHead(status).end(),
  });

  const outcome = fetchWith(`${origin}/a.jpg`, { newsroomOrigin: origin });

  await expect(outcome).rejects.toMatchObject({ kind });
});

test('an answer that comes a byte at a time is given up', async () => {
  const { origin } = await aPictureServer({
    '/a.jpg': (_, response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    },
  });

  const outcome = fetchWith(`${origin}/a.jpg`, { newsroomOrigin: origin, milliseconds: 250 });

  await expect(outcome).rejects.toThrow('no whole answer in 250 ms');
});

test('an answer that breaks off is no picture', async () => {
  const { origin } = await aPictureServer({
    '/a.jpg': (_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('half of it', () => response.destroy());
    },
  });

  await expect(fetchWith(`${origin}/a.jpg`, { newsroomOrigin: origin })).rejects.toMatchObject({
    kind: 'unreachable',
  });
});

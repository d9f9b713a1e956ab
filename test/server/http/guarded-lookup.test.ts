import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { guardLookup, type LookupAll } from '../../../src/server/http/guarded-lookup.ts';
import { aNameServer } from '../media/name-server.ts';

class Refused extends Error {}
const refusal = (reason: string) => new Refused(reason);

const resolve = async (lookupAll: LookupAll, all: boolean) =>
  new Promise((answered, failed) => {
    guardLookup(lookupAll, refusal)('cdn.example.net', { all }, (error, address, family) =>
      error === null ? answered(all ? address : [address, family]) : failed(error),
    );
  });

test('public addresses are given as they were found, one or all', async () => {
  const { lookupAll } = aNameServer(['1.1.1.1', '2606:4700::1111']);

  expect(await resolve(lookupAll, false)).toEqual(['1.1.1.1', 4]);
  expect(await resolve(lookupAll, true)).toEqual([
    { address: '1.1.1.1', family: 4 },
    { address: '2606:4700::1111', family: 6 },
  ]);
});

test.for([[['127.0.0.1']], [['1.1.1.1', '10.0.0.1']], [['::1']]] as const)(
  'a name at %j is refused',
  async ([addresses]) => {
    const { lookupAll } = aNameServer([...addresses]);

    await expect(resolve(lookupAll, true)).rejects.toThrow(Refused);
    await expect(resolve(lookupAll, false)).rejects.toThrow(Refused);
  },
);

test('a name without an address, and one that cannot be asked for, fail', async () => {
  await expect(resolve(aNameServer([]).lookupAll, true)).rejects.toThrow('no address');
  await expect(resolve((_, __, answer) => answer(new Error('ENOTFOUND')), true)).rejects.toThrow(
    'ENOTFOUND',
  );
});

test('a connection asks for a name once: what was refused then cannot be allowed by a second answer', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const names = aNameServer(['10.0.0.1'], ['127.0.0.1']);
  const { port } = server.address() as AddressInfo;

  const outcome = new Promise((answered, failed) => {
    request({
      host: 'cdn.example.net',
      port,
      agent: false,
      lookup: guardLookup(names.lookupAll, refusal),
    })
      .on('response', answered)
      .on('error', failed)
      .end();
  });

  await expect(outcome).rejects.toThrow(Refused);
  expect(names.asked()).toBe(1);
  expect(requests).toBe(0);
});

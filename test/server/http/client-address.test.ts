import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { createClientAddress } from '../../../src/server/http/client-address.ts';

async function addressSeen({
  peer,
  forwarded,
  trusted = [],
}: {
  peer: string | undefined;
  forwarded?: string;
  trusted?: string[];
}) {
  const clientAddress = createClientAddress(trusted);
  const app = new Hono().get('/', (c) => c.text(clientAddress(c)));
  const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
  const connection = { incoming: { socket: { remoteAddress: peer } } } as HttpBindings;
  return (await app.request('/', { headers }, connection)).text();
}

test('without proxies it is the address that the connection comes from, whatever a header says', async () => {
  expect(await addressSeen({ peer: '203.0.113.7' })).toBe('203.0.113.7');
  expect(await addressSeen({ peer: '203.0.113.7', forwarded: '198.51.100.9' })).toBe('203.0.113.7');
  expect(await addressSeen({ peer: '::ffff:203.0.113.7' })).toBe('203.0.113.7');
});

test.for([
  ['127.0.0.1', '198.51.100.9', ['127.0.0.1'], '198.51.100.9'],
  ['::ffff:127.0.0.1', '198.51.100.9', ['127.0.0.1'], '198.51.100.9'],
  ['10.1.2.3', '198.51.100.9', ['10.0.0.0/8'], '198.51.100.9'],
  ['10.1.2.3', '198.51.100.9, 10.9.9.9', ['10.0.0.0/8'], '198.51.100.9'],
  ['::1', '2001:db8::7', ['::1'], '2001:db8::7'],
  ['fd00::1', '[2001:db8::7]:4711', ['fd00::/8'], '2001:db8::7'],
  ['127.0.0.1', '198.51.100.9:4711', ['127.0.0.1'], '198.51.100.9'],
] as const)('behind %s, %s is believed', async ([peer, forwarded, trusted, address]) => {
  expect(await addressSeen({ peer, forwarded, trusted: [...trusted] })).toBe(address);
});

test('what a reader writes into the header in front of a proxy is not believed', async () => {
  const address = await addressSeen({
    peer: '127.0.0.1',
    forwarded: '1.2.3.4, 127.0.0.1, 198.51.100.9',
    trusted: ['127.0.0.1'],
  });

  expect(address).toBe('198.51.100.9');
});

test.for(['unknown', '', '<script>', '999.1.1.1', '198.51.100.9, nonsense'])(
  'a header of %j leaves the proxy’s own address',
  async (forwarded) => {
    expect(await addressSeen({ peer: '127.0.0.1', forwarded, trusted: ['127.0.0.1'] })).toBe(
      '127.0.0.1',
    );
  },
);

test('without a connection there is none', async () => {
  expect(await addressSeen({ peer: undefined })).toBe('');
});

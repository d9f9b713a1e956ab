import { createServer, type ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '../../../src/server/http/listen.ts';
import { stopperOf } from '../../../src/server/http/stop-server.ts';
import { openConnection } from '../../support/raw-connection.ts';

const REQUEST = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';

/** A server whose answers wait to be released, with one request in flight. */
async function aBusyServer() {
  const arrived = Promise.withResolvers<ServerResponse>();
  const server = createServer((_, outgoing) => {
    arrived.resolve(outgoing);
  });
  const stop = stopperOf(server);
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  const connection = await openConnection(port);
  connection.write(REQUEST);
  const answer = await arrived.promise;
  return { stop, port, connection, release: () => void answer.end('the whole answer') };
}

test('what is being answered is finished, and nothing more accepted', async () => {
  const { stop, port, connection, release } = await aBusyServer();

  const stopped = stop(5_000);
  const late = fetch(`http://127.0.0.1:${port}/`);
  await expect(late).rejects.toThrow('fetch failed');
  release();
  await stopped;

  expect(await connection.ended).toContain('the whole answer');
});

test('what takes too long is cut off', async () => {
  const { stop, connection } = await aBusyServer();

  await stop(50);

  expect(await connection.ended).toBe('');
});

test('connections that wait for nothing do not hold it up', async () => {
  const { stop, port, connection, release } = await aBusyServer();
  const idle = await openConnection(port);
  release();

  await stop(60_000);

  expect(await connection.ended).toContain('the whole answer');
  expect(await idle.ended).toBe('');
});

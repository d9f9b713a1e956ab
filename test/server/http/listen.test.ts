import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { listen, requireFreePort } from '../../../src/server/http/listen.ts';

const host = '127.0.0.1';

test('port 0 takes a free port', async () => {
  const server = createServer();
  onTestFinished(() => void server.close());

  expect(await listen(server, { host, port: 0 })).toBeGreaterThan(0);
});

test('a port in use is said in a sentence that names it, and another way', async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  const port = await listen(server, { host, port: 0 });

  await expect(requireFreePort({ host, port })).rejects.toThrow(
    `Port ${port} is in use by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
  );
});

test('a free port is free again after it was asked for', async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  const port = await listen(createServer().unref(), { host, port: 0 });

  await expect(requireFreePort({ host: '127.0.0.2', port })).resolves.toBeUndefined();
  await expect(listen(server, { host: '127.0.0.2', port })).resolves.toBe(port);
});

test('a host that is not of this machine is named', async () => {
  await expect(requireFreePort({ host: '192.0.2.1', port: 4000 })).rejects.toThrow(
    'HOST 192.0.2.1 is not an address of this machine.',
  );
});

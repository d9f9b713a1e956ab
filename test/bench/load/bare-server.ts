import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bare server answers to everything. */
export type BareAnswer = { headers: Record<string, string>; bodyBase64: string };

// The least that Node can do: the same bytes with the same headers, made once.
process.once('message', ({ headers, bodyBase64 }: BareAnswer) => {
  const body = Buffer.from(bodyBase64, 'base64');
  const server = createServer((_, response) => {
    response.writeHead(200, { ...headers, 'content-length': body.length });
    response.end(body);
  });
  server.listen(0, '127.0.0.1', () => {
    process.send?.((server.address() as AddressInfo).port);
  });
  process.once('disconnect', () => {
    server.closeAllConnections();
    server.close();
  });
});

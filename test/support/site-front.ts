import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aDouble } from './wordpress-sync.ts';
import { manyPosts } from './wordpress-double-site.ts';

export type Certificate = 'good' | 'expired' | 'other-name' | 'self-signed';

const CERTIFICATES = join(import.meta.dirname, 'certificates');
const pem = (name: string) => readFileSync(join(CERTIFICATES, name));

/** The authority behind the certificates but the self-signed one. */
export const AUTHORITY = pem('authority.pem').toString();

/** A web server before a double of five posts, which hands on what it is asked unless it has a fault: the whole site is ill, down to its connections. */
export async function aSiteFront({ tls = false } = {}) {
  const double = await aDouble({ posts: manyPosts(5) });
  let fault: RequestListener | undefined;
  let asked = 0;
  const handOn: RequestListener = (incoming, outgoing) => {
    request(`${double.url}${incoming.url}`, { headers: incoming.headers }, (answer) => {
      // The double would lead past this server.
      const { link: _, ...headers } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 500, headers);
      answer.pipe(outgoing);
    }).end();
  };
  const listener: RequestListener = (incoming, outgoing) => (fault ?? handOn)(incoming, outgoing);
  const secure = createTlsServer({ key: pem('server.key'), cert: pem('good.pem') }, listener);
  const server = tls ? secure : createServer(listener);
  server.on('connection', () => (asked += 1)).on('request', () => (asked += 1));

  const open = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const close = async () => {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  const port = await open(0);
  onTestFinished(close);
  return {
    url: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    port,
    /** How many connections and requests have come. */
    asked: () => asked,
    /** What is asked from now on has this fault; undefined mends it. */
    set fault(of: RequestListener | undefined) {
      fault = of;
    },
    /** New connections are shown this certificate, and there are only new ones. */
    show(certificate: Certificate) {
      secure.setSecureContext({ key: pem('server.key'), cert: pem(`${certificate}.pem`) });
      server.closeAllConnections();
    },
    close,
    reopen: () => open(port),
  };
}

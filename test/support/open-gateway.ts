import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What becomes of a request on its way. `held` waits until the way is mended. */
export type WayFault =
  | 'down'
  | 'held'
  | 'reset'
  | 'torn'
  | 'portal'
  | 'portal elsewhere'
  | GivenAnswer
  | { change: (body: string) => string };
type GivenAnswer = {
  status: number;
  type?: string;
  headers?: Record<string, string>;
  body?: string;
};

/** A word that only the portal's page says. */
export const PORTAL_WORD = 'Grand Hotel guest network';
const PORTAL = `<!doctype html><title>${PORTAL_WORD}</title><h1>${PORTAL_WORD}</h1>`;

/** A way to the server at an origin that goes wrong as it is told, for all who take it: pages, workers and the browser itself. */
export async function openGateway(origin: string) {
  const target = new URL(origin);
  let faults: { path: RegExp; fault: WayFault }[] = [];
  const asked: string[] = [];
  const held = new Set<() => void>();

  const server = createServer((incoming, outgoing) => {
    const { url = '/' } = incoming;
    asked.push(url);
    const fault = faults.findLast(({ path }) => path.test(url))?.fault;
    if (fault === 'held') held.add(() => pass(incoming, outgoing));
    else pass(incoming, outgoing, fault);
  });

  function pass(incoming: IncomingMessage, outgoing: ServerResponse, fault?: WayFault) {
    if (fault === 'down') return outgoing.destroy();
    if (fault === 'portal') return answer(outgoing, { status: 200, body: PORTAL });
    if (fault === 'portal elsewhere') {
      const isThere = incoming.url === '/portal';
      return answer(
        outgoing,
        isThere
          ? { status: 200, body: PORTAL }
          : { status: 302, headers: { Location: '/portal' }, body: '' },
      );
    }
    if (typeof fault === 'object' && 'status' in fault) return answer(outgoing, fault);
    const { hostname, port } = target;
    const { method, url, headers } = incoming;
    // What is changed on the way must be readable.
    const changes = fault === 'torn' || typeof fault === 'object';
    const sent = changes ? { ...headers, 'accept-encoding': 'identity' } : headers;
    const forwarded = ask({ hostname, port, method, path: url, headers: sent }, (given) => {
      if (fault === 'reset') {
        outgoing.writeHead(given.statusCode ?? 500, given.headers).write('{');
        setImmediate(() => outgoing.destroy());
        return;
      }
      if (!changes) {
        outgoing.writeHead(given.statusCode ?? 500, given.headers);
        given.pipe(outgoing);
        return;
      }
      void buffer(given).then((read) => {
        const whole = read.toString();
        const body = fault === 'torn' ? whole.slice(0, whole.length / 2) : fault.change(whole);
        const { 'content-length': _, etag: __, ...rest } = given.headers;
        return outgoing.writeHead(given.statusCode ?? 500, rest).end(body);
      });
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
    return undefined;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    /** Paths that were asked for, in order. */
    asked,
    /** From now on, what matches goes wrong so; the last that was told holds. */
    fail: (fault: WayFault, path = /^/) => void faults.push({ path, fault }),
    mend() {
      faults = [];
      for (const release of held) release();
      held.clear();
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(
  outgoing: ServerResponse,
  { status, type = 'text/html', headers = {}, body = '' }: GivenAnswer,
) {
  outgoing.writeHead(status, { 'Content-Type': type, ...headers }).end(body);
}

import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What becomes of a request on its way. `held` waits until the way is mended, `flapping` fails every other one, and `trickle` lets a byte a second through. */
export type WayFault =
  | 'down'
  | 'flapping'
  | 'held'
  | 'reset'
  | 'torn'
  | 'trickle'
  | 'portal'
  | 'portal elsewhere'
  | GivenAnswer
  /** Milliseconds that it waits. */
  | { delay: number }
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
    const goOn = () => pass(incoming, outgoing);
    if (fault === 'held') held.add(goOn);
    else if (typeof fault === 'object' && 'delay' in fault) setTimeout(goOn, fault.delay);
    else if (fault === 'flapping')
      pass(incoming, outgoing, asked.length % 2 === 0 ? 'down' : undefined);
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
    // What goes wrong with a body takes one: that nothing has changed since (304) comes without.
    if (fault !== undefined) {
      delete headers['if-none-match'];
      delete headers['if-modified-since'];
    }
    // What is changed on the way must be readable.
    const change = typeof fault === 'object' && 'change' in fault ? fault.change : undefined;
    const changes = fault === 'torn' || change !== undefined;
    const sent = changes ? { ...headers, 'accept-encoding': 'identity' } : headers;
    const forwarded = ask({ hostname, port, method, path: url, headers: sent }, (given) => {
      if (fault === 'reset') {
        outgoing.writeHead(given.statusCode ?? 500, given.headers).write('{');
        setImmediate(() => outgoing.destroy());
        return;
      }
      if (fault === 'trickle') {
        outgoing.writeHead(given.statusCode ?? 500, given.headers);
        void buffer(given).then((read) => trickle(outgoing, read));
        return;
      }
      if (!changes) {
        outgoing.writeHead(given.statusCode ?? 500, given.headers);
        given.pipe(outgoing);
        return;
      }
      void buffer(given).then((read) => {
        const whole = read.toString();
        const body = change?.(whole) ?? whole.slice(0, whole.length / 2);
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

/** Writes a byte a second, as long as somebody waits for it. */
function trickle(outgoing: ServerResponse, bytes: Buffer) {
  let written = 0;
  const ticking = setInterval(() => {
    outgoing.write(bytes.subarray(written, written + 1));
    written += 1;
    if (written === bytes.length) outgoing.end();
  }, 1_000);
  outgoing.once('close', () => clearInterval(ticking));
}

export type Gateway = Awaited<ReturnType<typeof openGateway>>;

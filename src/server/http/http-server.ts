import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener, RequestError, type HttpBindings } from '@hono/node-server';
import { refuse, type Refusal } from './refusal.ts';
import { findWritable, type Writable } from './writable.ts';

export type HttpLimits = typeof HTTP_LIMITS;

export const HTTP_LIMITS = {
  /** All of the request line and the headers. */
  headerBytes: 16 * 1024,
  headers: 100,
  connections: 2_000,
  /** To send the headers, from the connection on: half-open connections end here. */
  headersMilliseconds: 8_000,
  /** To send the whole request. */
  requestMilliseconds: 15_000,
  /** Between requests of one connection; longer than what is usual in a proxy, or it meets closed connections. */
  keepAliveMilliseconds: 65_000,
  /** Without a byte in either direction. */
  idleMilliseconds: 30_000,
  checkMilliseconds: 1_000,
};

type Fetch = (request: Request, connection: HttpBindings) => Response | Promise<Response>;

/** A server that answers by `fetch` and refuses, in words, what should not reach it. It does not listen yet. `headers` go with its own refusals; `writables` are the addresses that may take a body. */
export function createHttpServer({
  fetch,
  headers,
  writables,
  limits = HTTP_LIMITS,
}: {
  fetch: Fetch;
  headers: Record<string, string>;
  writables: Writable[];
  limits?: HttpLimits;
}): Server {
  const refuseRequest = (refusal: Refusal) =>
    refuse(
      { ...refusal, headers: { ...headers, ...refusal.headers, Connection: 'close' } },
      { accept: undefined, path: '' },
    );
  const answer = getRequestListener(
    (request, connection) => fetch(request, connection as HttpBindings),
    {
      // The application maps its own errors: what comes here is a Host or a target that is none.
      errorHandler: (error) =>
        refuseRequest(
          error instanceof RequestError
            ? { status: 400, detail: 'The Host header or the address is not valid.' }
            : { status: 500, detail: 'The server made a mistake. Try again in a moment.' },
        ),
    },
  );
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMilliseconds,
      requestTimeout: limits.requestMilliseconds,
      keepAliveTimeout: limits.keepAliveMilliseconds,
      connectionsCheckingInterval: limits.checkMilliseconds,
      requireHostHeader: false,
    },
    (incoming, outgoing) => {
      const refusal = refusalOf(incoming, { limits, writables });
      if (refusal === undefined) void answer(incoming, outgoing);
      else void send(refuseRequest(refusal), outgoing);
    },
  );
  server.maxConnections = limits.connections;
  server.timeout = limits.idleMilliseconds;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else socket.end(formatRaw(refusalOfError(error), headers));
  });
  return server;
}

function refusalOf(
  { rawHeaders, headers, url = '' }: IncomingMessage,
  { limits, writables }: { limits: HttpLimits; writables: Writable[] },
): Refusal | undefined {
  if (rawHeaders.length / 2 > limits.headers) {
    return { status: 431, detail: `A request has at most ${limits.headers} headers.` };
  }
  const hasBody = Number(headers['content-length'] ?? 0) > 0 || 'transfer-encoding' in headers;
  if (hasBody && findWritable(writables, url)?.takesBody !== true) {
    return { status: 413, detail: 'This address takes no body.' };
  }
  return undefined;
}

function refusalOfError({ code }: NodeJS.ErrnoException): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return { status: 431, detail: 'The address and the headers are too long.' };
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return { status: 408, detail: 'The request did not arrive in time.' };
  }
  return { status: 400, detail: 'This is not a valid HTTP request.' };
}

async function send(refusal: Response, outgoing: ServerResponse) {
  outgoing.writeHead(refusal.status, Object.fromEntries(refusal.headers));
  outgoing.end(await refusal.text());
}

/** For a connection that never became a request, so that there is no response to write to. */
function formatRaw({ status, detail }: Refusal, headers: Record<string, string>): string {
  const lines = Object.entries({
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(detail.length),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', detail].join('\r\n');
}

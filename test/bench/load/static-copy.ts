import { once } from 'node:events';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

type Answer = { headers: OutgoingHttpHeaders; body: Buffer };

/**
 * Serves a page of ours as a static one: the same markup with its style inside, the same pictures in the same bytes, and
 * nothing that runs.
 */
export async function startStaticCopy(origin: string, path: string) {
  const answers = new Map<string, Promise<Answer>>([[path, copyPage(origin + path)]]);
  const find = (url: string) => {
    const kept = answers.get(url) ?? copyPicture(origin + url);
    answers.set(url, kept);
    return kept;
  };

  const server = createServer(async (request, response) => {
    const url = request.url ?? '';
    if (url !== path && !url.startsWith('/media/')) {
      response.writeHead(404, { 'content-length': 0 }).end();
      return;
    }
    try {
      const { headers, body } = await find(url);
      response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
    } catch {
      // The bench fails on what is then missing, and still closes its browser.
      response.writeHead(502, { 'content-length': 0 }).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function copyPage(url: string): Promise<Answer> {
  const answer = await fetch(url);
  const html = withoutScripts(await answer.text());
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'br',
    },
    body: brotliCompressSync(html),
  };
}

const withoutScripts = (html: string) =>
  html
    .replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replaceAll(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '');

async function copyPicture(url: string): Promise<Answer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return {
    headers: { 'content-type': answer.headers.get('content-type') ?? '' },
    body: Buffer.from(await answer.arrayBuffer()),
  };
}

import { once } from 'node:events';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = { headers: OutgoingHttpHeaders; body: Buffer };

/** Serves, on a free port, answers that are each made once, when they are first asked for; undefined is 404. */
export async function serveAnswers(make: (url: string) => Promise<Answer> | undefined) {
  const answers = new Map<string, ReturnType<typeof make>>();
  const find = (url: string) => {
    const answer = answers.get(url) ?? make(url);
    answers.set(url, answer);
    return answer;
  };
  const server = createServer(async (request, response) => {
    try {
      const answer = await find(request.url ?? '');
      if (answer === undefined) {
        response.writeHead(404, { 'content-length': 0 }).end();
        return;
      }
      const { headers, body } = answer;
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

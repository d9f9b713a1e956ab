import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ScriptedNewsroom } from './newsroom-edit.ts';
import { answerTo, type DoubleRequest } from './wordpress-double-answer.ts';
import { applyEdit } from './wordpress-double-edits.ts';
import { restError, type DoubleAnswer } from './wordpress-double-error.ts';
import { frontAnswer } from './wordpress-double-front.ts';
import { answerAboutReader, readerOf, type DoubleReader } from './wordpress-double-readers.ts';
import type { DoubleSite } from './wordpress-double-site.ts';

export type WordPressDouble = ScriptedNewsroom & {
  /** What it publishes; may be changed between two requests. */
  site: DoubleSite;
  /** Who has an account there. */
  readers: DoubleReader[];
  /** What the REST API was asked for, in order. */
  requests: DoubleRequest[];
  /** How many requests were under way at once, at most. */
  most: () => number;
  /** Answers a request in the place of the site; undefined leaves it to the site, `hang` never answers. */
  fault: (
    request: DoubleRequest & { answer: () => DoubleAnswer },
  ) => DoubleAnswer | 'hang' | undefined;
  /** As `fault`, for pages and feeds. */
  pageFault: (url: URL) => DoubleAnswer | undefined;
  /** What it says for a true total; caches of sites miscount. */
  totalSaid: (total: number) => number;
  close: () => Promise<void>;
};

/** A WordPress of recorded shapes on a port of its own; it takes `delay` milliseconds for each answer, and `now` is its clock. */
export async function startWordPressDouble(
  site: DoubleSite,
  { delay = 0, now = Date.now }: { delay?: number; now?: () => number } = {},
): Promise<WordPressDouble> {
  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const double: WordPressDouble = {
    url: `${origin}${site.folder}`,
    site,
    readers: [],
    requests: [],
    most: () => most,
    fault: () => undefined,
    pageFault: () => undefined,
    totalSaid: (total) => total,
    fill(other) {
      double.site = other;
      return Promise.resolve();
    },
    edit(...edits) {
      for (const edit of edits) double.site = applyEdit(double.site, edit, now());
      return Promise.resolve();
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  let under = 0;
  let most = 0;

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', origin);
    const route = routeOf(url, double.site);
    const at = { home: double.url, now: now() };
    if (route === undefined) {
      return send(response, double.pageFault(url) ?? frontAnswer(double.site, url, at));
    }
    under += 1;
    most = Math.max(most, under);
    if (delay > 0) await wait(delay);
    const { method = 'GET', headers } = request;
    const asked = { route, query: url.searchParams, method, authorization: headers.authorization };
    double.requests.push(asked);
    const answer = () => {
      const asks = readerOf(double.readers, asked.authorization);
      const isUnknown = asked.authorization !== undefined && asks === undefined;
      if (isUnknown && double.site.ignoresWrongPasswords !== true) {
        return restError(401, 'incorrect_password', 'The provided password is an invalid one.');
      }
      return (
        answerAboutReader(asked, asks) ??
        miscounted(answerTo(double.site, asked, { home: double.url, now: now() }))
      );
    };
    const said = double.fault({ ...asked, answer }) ?? answer();
    under -= 1;
    if (said !== 'hang') send(response, said);
  }

  function miscounted(answer: DoubleAnswer): DoubleAnswer {
    const total = answer.headers?.['x-wp-total'];
    if (total === undefined) return answer;
    const said = String(double.totalSaid(Number(total)));
    return { ...answer, headers: { ...answer.headers, 'x-wp-total': said } };
  }

  return double;
}

/** The REST route that an address means; undefined for pages. */
function routeOf({ pathname, searchParams }: URL, site: DoubleSite): string | undefined {
  const plain = searchParams.get('rest_route');
  if (plain !== null) return plain.replace(/^\//, '');
  const prefix = `${site.folder}/wp-json/`;
  return site.permalinks !== 'plain' && pathname.startsWith(prefix)
    ? decodeURIComponent(pathname.slice(prefix.length))
    : undefined;
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: DoubleAnswer) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { DoubleSite } from './wordpress-double-site.ts';
import { choosePosts, pageOf, pick } from './wordpress-double-query.ts';
import { createDoubleWire, type WireItem } from './wordpress-double-wire.ts';

export type DoubleRequest = { route: string; query: URLSearchParams };
type DoubleAnswer = { status?: number; headers?: Record<string, string>; body: unknown };

export type WordPressDouble = {
  /** Address of its front page. */
  url: string;
  /** What it publishes; may be changed between two requests. */
  site: DoubleSite;
  /** What the REST API was asked for, in order. */
  requests: DoubleRequest[];
  /** How many requests were under way at once, at most. */
  most: () => number;
  /** Answers a request in the place of the site; undefined leaves it to the site, `hang` never answers. */
  fault: (
    request: DoubleRequest & { answer: () => DoubleAnswer },
  ) => DoubleAnswer | 'hang' | undefined;
  close: () => Promise<void>;
};

/** A WordPress of recorded shapes on a port of its own; it takes `delay` milliseconds for each answer. */
export async function startWordPressDouble(
  site: DoubleSite,
  { delay = 0 }: { delay?: number } = {},
): Promise<WordPressDouble> {
  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const double: WordPressDouble = {
    url: `${origin}${site.folder}`,
    site,
    requests: [],
    most: () => most,
    fault: () => undefined,
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
    const route = routeOf(url, site);
    if (route === undefined) return sendFront(double, url, response);
    under += 1;
    most = Math.max(most, under);
    if (delay > 0) await wait(delay);
    const asked = { route, query: url.searchParams };
    double.requests.push(asked);
    const answer = () => answerTo(double, asked);
    const said = double.fault({ ...asked, answer }) ?? answer();
    under -= 1;
    if (said !== 'hang') send(response, said);
  }

  return double;
}

/** The REST route that an address means; undefined for pages. */
function routeOf({ pathname, searchParams }: URL, site: DoubleSite): string | undefined {
  const plain = searchParams.get('rest_route');
  if (plain !== null) return plain.replace(/^\//, '');
  const prefix = `${site.folder}/wp-json/`;
  return site.permalinks === 'pretty' && pathname.startsWith(prefix)
    ? decodeURIComponent(pathname.slice(prefix.length))
    : undefined;
}

function sendFront({ url, site }: WordPressDouble, asked: URL, response: ServerResponse) {
  const isFront = asked.pathname.replace(/\/$/, '') === site.folder;
  const api = site.permalinks === 'pretty' ? `${url}/wp-json/` : `${url}/?rest_route=/`;
  response.writeHead(isFront ? 200 : 404, {
    'content-type': 'text/html',
    link: `<${api}>; rel="https://api.w.org/"`,
  });
  response.end(`<!doctype html><html lang="${site.language}"><title>Front</title></html>`);
}

function answerTo({ site, url }: WordPressDouble, { route, query }: DoubleRequest): DoubleAnswer {
  const wire = createDoubleWire(site, url);
  const lists: Record<string, () => WireItem[]> = {
    'wp/v2/posts': () => choosePosts(site, query).map(wire.post),
    'wp/v2/categories': () => site.categories.map(wire.category),
    'wp/v2/tags': () => site.tags.map(wire.tag),
    'wp/v2/media': () => site.media.map(wire.media),
    'wp/v2/users': () =>
      site.users
        .filter(({ slug }) => query.get('slug') === null || query.get('slug') === slug)
        .map(wire.user),
  };
  if (site.coauthors.length > 0) {
    lists['wp/v2/coauthors'] = () => site.coauthors.map(wire.coauthorTerm);
  }
  if (route === '') return { body: pick(wire.index(), query) };
  const nicename = /^coauthors\/v1\/coauthors\/([\w-]+)$/.exec(route)?.[1];
  const coauthor = site.coauthors.find((one) => one.nicename === nicename);
  if (coauthor?.profile) return { body: wire.coauthor(coauthor) };
  const list = lists[route];
  if (list === undefined) return { status: 404, body: { code: 'rest_no_route' } };
  const { status, items, total } = pageOf(list(), query);
  return { status, headers: { 'x-wp-total': String(total) }, body: items };
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: DoubleAnswer) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

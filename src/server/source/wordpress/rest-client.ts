import { setTimeout as wait } from 'node:timers/promises';
import { httpGet } from './http-get.ts';
import type { HttpAnswer, HttpLimits } from './http-request.ts';
import { parseJsonAnswer } from './parse-json-answer.ts';
import { createRequestGate } from './request-gate.ts';
import { RestError } from './rest-error.ts';
import { createSiteTempo } from './site-tempo.ts';

const MOST_ATTEMPTS = 4;
/** Whoever asks to be left alone for longer is a problem that the operator hears of. */
const LONGEST_WAIT = 10_000;
/** A feed of ten long stories has half of it. */
const MOST_PAGE_BYTES = 8 * 1024 * 1024;

export type RestParameters = Record<string, string | number>;

export type RestAnswer = {
  value: unknown;
  /** The site's `X-WP-Total`; null when it did not say. */
  total: number | null;
  /** The time by the site's own clock, in milliseconds since 1970; null when it did not say. */
  date: number | null;
};

/** A site's REST API. */
export interface RestClient {
  /** Gets a route such as `wp/v2/posts`; tries again what may pass by itself. Throws a `RestError`, or the signal's reason. */
  get(
    route: string,
    parameters: RestParameters,
    options?: { urgent?: boolean },
  ): Promise<RestAnswer>;
  /** Gets an address of the site beside its API, when its turn comes; any status is an answer. Throws as `get` does. */
  visit(url: URL, accept: string): Promise<HttpAnswer>;
}

/** A client for the API at an address, whether it ends in `/wp-json/` or in `?rest_route=/`; `patience` is the first pause before trying again, in milliseconds, which doubles. */
export function createRestClient(
  root: URL,
  {
    signal,
    patience,
    limits = {},
  }: { signal: AbortSignal; patience: number; limits?: HttpLimits | undefined },
): RestClient {
  const tempo = createSiteTempo({ leastRest: patience });
  const gate = createRequestGate(tempo.width, signal);

  async function attempt(url: URL): Promise<RestAnswer> {
    const answer = await httpGet(url, { signal, accept: 'application/json', ...limits });
    const value = parseJsonAnswer(answer);
    return {
      value,
      total: numberOrNull(Number.parseInt(answer.headers.get('x-wp-total') ?? '', 10)),
      date: numberOrNull(Date.parse(answer.headers.get('date') ?? '')),
    };
  }

  /** One attempt, after which the site gets the rest that it needs before anything else is asked. */
  async function ask(url: URL, kind: string): Promise<RestAnswer> {
    const started = performance.now();
    const restAfter = (isRefusal: boolean) =>
      tempo.note(kind, performance.now() - started, isRefusal);
    try {
      const answer = await attempt(url);
      gate.hold(restAfter(false));
      return answer;
    } catch (error) {
      if (error instanceof RestError && isOverworked(error)) {
        const rest = restAfter(true);
        gate.hold(error.retryAfter ?? rest);
      }
      throw error;
    }
  }

  return {
    visit: (url, accept) =>
      gate.pass(() => httpGet(url, { signal, accept, bytes: MOST_PAGE_BYTES, ...limits })),
    async get(route, parameters, { urgent = false } = {}) {
      const url = restUrl(root, route, parameters);
      const kind = kindOf(route, parameters);
      for (let tried = 1; ; tried += 1) {
        try {
          return await gate.pass(() => ask(url, kind), { urgent });
        } catch (error) {
          if (!(error instanceof RestError) || !mayPass(error)) throw error;
          const pause = error.retryAfter ?? patience * 2 ** (tried - 1);
          if (tried === MOST_ATTEMPTS || pause > LONGEST_WAIT) throw error;
          await wait(pause, undefined, { signal });
        }
      }
    },
  };
}

/** The address of a route under the API's root. */
export function restUrl(root: URL, route: string, parameters: RestParameters): URL {
  const url = new URL(root);
  const plain = url.searchParams.get('rest_route');
  if (plain === null) url.pathname = `${url.pathname.replace(/\/*$/, '/')}${route}`;
  else url.searchParams.set('rest_route', `${plain.replace(/\/*$/, '/')}${route}`);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, `${value}`);
  // Firewalls in front of sites know the route by its slashes.
  url.search = url.search.replaceAll('%2F', '/');
  return url;
}

/** What takes about the same time whenever the site is well: the same fields of as many items. */
function kindOf(route: string, { per_page: size = '', _fields: fields = '' }: RestParameters) {
  const resource = route.split('/').slice(0, 3).join('/');
  return `${resource} ${size} ${fields}`;
}

const numberOrNull = (number: number) => (Number.isNaN(number) ? null : number);

function mayPass({ fault }: RestError): boolean {
  return fault === 'unreachable' || fault === 'busy' || fault === 'broken' || fault === 'not-json';
}

function isOverworked({ fault }: RestError): boolean {
  return fault === 'busy' || fault === 'broken' || fault === 'slow';
}

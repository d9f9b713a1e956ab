import {
  ageOf,
  isFresh,
  isOfVariant,
  mayStore,
  variedBy,
  type StoredAnswer,
} from './stored-answer.ts';

type Fetch = (request: Request) => Promise<Response>;

/** Of the stored answer, since they describe a body that a 304 does not have (section 3.2). */
const OF_BODY = /^(?:content-(?:encoding|type|range)|content-length)$/i;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * A shared cache in front of a server, by RFC 9111: keeps whatever it may keep, cookies set and all, and gives it to whoever
 * may have it; what is stale is asked for anew. It has no heuristics, takes no request's word for what it may give out
 * (section 5.2.1 lets it), and says what it did in `Cache-Status` (RFC 9211).
 */
export function createSharedCache(server: Fetch, now: () => number = Date.now): Fetch {
  const kept = new Map<string, StoredAnswer[]>();

  async function ask(request: Request, known: StoredAnswer | undefined): Promise<Response> {
    const askedAt = now();
    const answer = await server(known === undefined ? request : conditional(request, known));
    if (known !== undefined && answer.status === 304) {
      for (const [name, value] of answer.headers) {
        if (!OF_BODY.test(name)) known.headers.set(name, value);
      }
      Object.assign(known, { askedAt, receivedAt: now() });
      return give(known, request, 'fwd=stale; fwd-status=304');
    }
    if (!mayStore(request, answer)) return told(answer, 'fwd=miss');
    const stored: StoredAnswer = {
      status: answer.status,
      headers: new Headers(answer.headers),
      body: await answer.arrayBuffer(),
      varied: variedBy(answer, request),
      askedAt,
      receivedAt: now(),
    };
    const others = kept.get(request.url)?.filter((other) => !isOfVariant(other, request)) ?? [];
    kept.set(request.url, [...others, stored]);
    return give(stored, request, 'fwd=miss; stored');
  }

  function give(stored: StoredAnswer, request: Request, status: string): Response {
    const headers = new Headers(stored.headers);
    headers.set('Age', String(Math.floor(ageOf(stored, now()))));
    const answer = isKnown(request, stored)
      ? new Response(null, { status: 304, headers })
      : new Response(
          request.method === 'HEAD' || stored.body.byteLength === 0 ? null : stored.body,
          {
            status: stored.status,
            headers,
          },
        );
    return told(answer, status);
  }

  return async (request) => {
    if (!SAFE.has(request.method)) {
      const answer = await server(request);
      // Section 4.4: what was changed is to be asked for anew.
      if (answer.status < 400) kept.delete(request.url);
      return told(answer, 'fwd=method');
    }
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const found = isRead
      ? kept.get(request.url)?.find((stored) => isOfVariant(stored, request))
      : undefined;
    if (found !== undefined && isFresh(found, now())) return give(found, request, 'hit');
    return ask(request, request.method === 'GET' && found?.headers.has('ETag') ? found : undefined);
  };
}

/** Asks whether what is kept is still good, whatever the reader has. */
function conditional(request: Request, { headers }: StoredAnswer): Request {
  const asked = new Request(request);
  asked.headers.set('If-None-Match', headers.get('ETag') ?? '');
  return asked;
}

/** Section 4.3.2: whether the reader has what would be given. */
function isKnown({ headers }: Request, stored: StoredAnswer): boolean {
  const tag = stored.headers.get('ETag');
  const known = headers.get('If-None-Match')?.split(',').map(bare) ?? [];
  return stored.status === 200 && tag !== null && known.includes(bare(tag));
}

const bare = (tag: string) => tag.trim().replace(/^W\//, '');

function told(answer: Response, status: string): Response {
  const copy = new Response(answer.body, answer);
  copy.headers.set('Cache-Status', `double; ${status}`);
  return copy;
}

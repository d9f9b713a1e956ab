import { cacheDirectives, secondsSaid } from './cache-directives.ts';

/** An answer as a cache keeps it; times are milliseconds since 1970. */
export type StoredAnswer = {
  status: number;
  headers: Headers;
  body: ArrayBuffer;
  /** What the request said in the headers that `Vary` names. */
  varied: Map<string, string | null>;
  askedAt: number;
  receivedAt: number;
};

/** Statuses that are final and whole: not a part, and not "unchanged". */
const isWhole = (status: number) => status >= 200 && status !== 206 && status !== 304;

/** RFC 9111, section 3, for a shared cache without heuristics: what it may keep, and no less. */
export function mayStore(request: Request, answer: Response): boolean {
  const said = cacheDirectives(answer);
  if (request.method !== 'GET' || !isWhole(answer.status)) return false;
  if (cacheDirectives(request).has('no-store') || said.has('no-store')) return false;
  if (said.has('private') || answer.headers.get('Vary')?.trim() === '*') return false;
  if (
    request.headers.has('Authorization') &&
    !['public', 's-maxage', 'must-revalidate'].some((name) => said.has(name))
  ) {
    return false;
  }
  return (
    ['public', 's-maxage', 'max-age'].some((name) => said.has(name)) ||
    answer.headers.has('Expires')
  );
}

/** Section 4.1: whether a request asks for the same variant. */
export function isOfVariant({ varied }: StoredAnswer, { headers }: Request): boolean {
  return [...varied].every(([name, value]) => headers.get(name) === value);
}

/** What a request says in the headers by which an answer varies. */
export function variedBy(answer: Response, { headers }: Request): StoredAnswer['varied'] {
  const names = (answer.headers.get('Vary') ?? '').split(',').map((name) => name.trim());
  return new Map(names.filter(Boolean).map((name) => [name, headers.get(name)]));
}

/** Section 4.2: whether it may be handed out without asking. */
export function isFresh(answer: StoredAnswer, now: number): boolean {
  return !cacheDirectives(answer).has('no-cache') && lifetimeOf(answer) > ageOf(answer, now);
}

function lifetimeOf(answer: StoredAnswer): number {
  const said = cacheDirectives(answer);
  const { headers, receivedAt } = answer;
  const explicit = secondsSaid(said, 's-maxage') ?? secondsSaid(said, 'max-age');
  if (explicit !== undefined) return explicit;
  const expires = headers.get('Expires');
  if (expires === null) return 0;
  const from = Date.parse(headers.get('Date') ?? '') || receivedAt;
  // Anything but a date means the past (section 5.3).
  return expires.endsWith(' GMT') ? (Date.parse(expires) - from) / 1_000 : 0;
}

/** Section 4.2.3, in seconds. */
export function ageOf({ headers, askedAt, receivedAt }: StoredAnswer, now: number): number {
  const date = Date.parse(headers.get('Date') ?? '') || receivedAt;
  const apparent = Math.max(0, receivedAt - date);
  const corrected = Number(headers.get('Age') ?? 0) * 1_000 + (receivedAt - askedAt);
  return (Math.max(apparent, corrected) + now - receivedAt) / 1_000;
}

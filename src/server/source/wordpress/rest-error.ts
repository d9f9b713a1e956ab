/**
 * What went wrong with a request: `unreachable` before any answer, `slow` when it took too long, `busy` when the site
 * asks to be left alone for a while, `refused` when it wants a login, `missing` when the address has nothing, `moved` when it leads to another host,
 * `rejected` when it does not take what was asked for, `not-json` for a web page or torn data, `too-large` beyond our
 * limit, `broken` for every other failure of the site.
 */
export type RestFault =
  | 'unreachable'
  | 'slow'
  | 'busy'
  | 'refused'
  | 'missing'
  | 'moved'
  | 'rejected'
  | 'not-json'
  | 'too-large'
  | 'broken';

/** What an operator can do about each, where nothing more is known. */
const ADVICE: Record<RestFault, string> = {
  unreachable: 'is its server running, and its network well?',
  slow: 'look at the load of its server, and for a slow plugin',
  busy: 'is it in maintenance, or overloaded?',
  refused: 'let anonymous visitors read its REST API (a security plugin may be blocking /wp-json)',
  missing: 'is its REST API switched off, or WORDPRESS_URL no longer its address?',
  moved: 'set WORDPRESS_URL to its new address, if it has moved there',
  rejected: 'a firewall or a plugin may be refusing what is asked of /wp-json',
  'not-json': 'a firewall, a cache or a plugin may be changing what /wp-json answers',
  'too-large': 'a plugin may be adding to what /wp-json answers',
  broken: 'look in the error logs of its server and of PHP',
};

type RestErrorOptions = {
  advice?: string | undefined;
  retryAfter?: number | undefined;
  cause?: unknown;
};

/** A request to the site that brought nothing to work with; the message is a clause for the operator ("answered …"). */
export class RestError extends Error {
  override name = 'RestError';
  readonly fault: RestFault;
  /** What to do about it: a clause, or a question. */
  readonly advice: string;
  /** Milliseconds for which the site asked to be left alone. */
  readonly retryAfter: number | undefined;

  constructor(
    fault: RestFault,
    message: string,
    { advice = ADVICE[fault], retryAfter, cause }: RestErrorOptions = {},
  ) {
    super(message, { cause });
    this.fault = fault;
    this.advice = advice;
    this.retryAfter = retryAfter;
  }

  /** What is wrong with the named site and what to do, in one sentence. */
  sentenceAbout(site: string): string {
    return `${site} ${this.message}: ${this.advice}${this.advice.endsWith('?') ? '' : '.'}`;
  }
}

const TOO_MUCH = new Set<RestFault>(['too-large', 'broken', 'slow', 'rejected']);

/** Whether a site may have failed over many posts that would not over fewer. */
export const isTooMuch = (error: unknown): error is RestError =>
  error instanceof RestError && TOO_MUCH.has(error.fault);

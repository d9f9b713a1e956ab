/**
 * What went wrong with a request: `unreachable` before any answer, `slow` when it took too long, `busy` when the site
 * asks to be left alone for a while, `refused` when it wants a login, `missing` when the address has nothing,
 * `rejected` when it does not take what was asked for, `not-json` for a web page or torn data, `too-large` beyond our
 * limit, `broken` for every other failure of the site.
 */
export type RestFault =
  | 'unreachable'
  | 'slow'
  | 'busy'
  | 'refused'
  | 'missing'
  | 'rejected'
  | 'not-json'
  | 'too-large'
  | 'broken';

/** A request to the site that brought nothing to work with; the message is a clause for the operator ("answered …"). */
export class RestError extends Error {
  override name = 'RestError';
  readonly fault: RestFault;
  /** Milliseconds for which the site asked to be left alone. */
  readonly retryAfter: number | undefined;

  constructor(
    fault: RestFault,
    message: string,
    { retryAfter, cause }: { retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.fault = fault;
    this.retryAfter = retryAfter;
  }
}

const NETWORK_CAUSES: [RegExp, string][] = [
  [/^(?:ENOTFOUND|EAI_\w+)$/, 'has no address in the name system: is its name spelt right?'],
  [/^ECONNREFUSED$/, 'refuses connections: is the site running, and the port right?'],
  [/^(?:EHOSTUNREACH|ENETUNREACH)$/, 'cannot be reached from this machine'],
  [/^(?:CERT_HAS_EXPIRED)$/, 'shows a certificate that has expired'],
  [
    /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+)$/,
    'shows a certificate that cannot be trusted',
  ],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'shows a certificate made for another name'],
  [
    /^(?:ERR_SSL_\w+|EPROTO|ERR_TLS_\w+)$/,
    'does not speak TLS there: should the address begin with http://?',
  ],
  [/^(?:ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/, 'does not answer in time'],
];

/** Says in words why a request got no answer. */
export function networkError(error: unknown): RestError {
  if (error instanceof RestError) return error;
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new RestError('slow', 'does not answer in time', { cause: error });
  }
  const code = codeOf(error);
  const known = NETWORK_CAUSES.find(([pattern]) => pattern.test(code));
  const message = known?.[1] ?? `closed the connection${code === '' ? '' : ` (${code})`}`;
  return new RestError('unreachable', message, { cause: error });
}

/** The system's code for a failure, wherever fetch wrapped it. */
function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    // Both families of addresses were tried, and failed alike.
    if (at instanceof AggregateError && at.errors.length > 0) return codeOf(at.errors[0]);
  }
  return '';
}

const TOO_MUCH = new Set<RestFault>(['too-large', 'broken', 'slow', 'rejected']);

/** Whether a site may have failed over many posts that would not over fewer. */
export const isTooMuch = (error: unknown): error is RestError =>
  error instanceof RestError && TOO_MUCH.has(error.fault);

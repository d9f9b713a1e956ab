import { RestError } from './rest-error.ts';

const CERTIFICATE = 'have the certificate of its server renewed or completed';

/** What the system calls a failure, what that means, and what to do about it where more is known than of any such failure. */
const CAUSES: { code: RegExp; message: string; advice?: string }[] = [
  {
    code: /^(?:ENOTFOUND|EAI_\w+)$/,
    message: 'has no address in the name system',
    advice: 'is its name spelt right?',
  },
  {
    code: /^ECONNREFUSED$/,
    message: 'refuses connections',
    advice: 'is the site running, and the port right?',
  },
  {
    code: /^(?:EHOSTUNREACH|ENETUNREACH)$/,
    message: 'cannot be reached from this machine',
    advice: 'look at the network of both',
  },
  {
    code: /^CERT_HAS_EXPIRED$/,
    message: 'shows a certificate that has expired',
    advice: CERTIFICATE,
  },
  {
    code: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    message: 'shows a certificate made for another name',
    advice: 'is WORDPRESS_URL the name that its readers use?',
  },
  {
    code: /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+)$/,
    message: 'shows a certificate that cannot be trusted',
    advice: `${CERTIFICATE}, or name its authority in NODE_EXTRA_CA_CERTS`,
  },
  {
    code: /^(?:ERR_SSL_\w+|EPROTO|ERR_TLS_\w+)$/,
    message: 'does not speak TLS there',
    advice: 'should the address begin with http://?',
  },
  {
    code: /^redirect count exceeded$/,
    message: 'redirects in a circle',
    advice: 'a plugin or its server may be forcing another address on /wp-json',
  },
  {
    code: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
    message: 'breaks its answers off',
    advice: 'look in the error logs of its server and of PHP',
  },
];

const TIMEOUTS = /^(?:ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/;

/** Says in words why a request got no answer. */
export function networkError(error: unknown): RestError {
  if (error instanceof RestError) return error;
  const code = codeOf(error);
  if (TIMEOUTS.test(code) || (error instanceof Error && error.name === 'TimeoutError')) {
    return new RestError('slow', 'does not answer in time', { cause: error });
  }
  const known = CAUSES.find((cause) => cause.code.test(code));
  const message = known?.message ?? `closed the connection (${code})`;
  return new RestError('unreachable', message, { advice: known?.advice, cause: error });
}

/** The system's code for a failure, wherever fetch wrapped it; where there is none, its words. */
function codeOf(error: unknown): string {
  let words = '';
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    // Both families of addresses were tried, and failed alike.
    if (at instanceof AggregateError && at.errors.length > 0) return codeOf(at.errors[0]);
    words = at.message;
  }
  return words;
}

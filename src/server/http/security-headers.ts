import type { MiddlewareHandler } from 'hono';

/** What is not a page holds nothing that may run, be embedded or be framed. */
const NOTHING_RUNS =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** The headers of every answer, refusals included; strict transport security where readers come by https. */
export function securityHeaders(siteUrl: string | undefined): Record<string, string> {
  return {
    'Content-Security-Policy': NOTHING_RUNS,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // Without includeSubDomains: hosts below the newsroom's are not ours to judge.
    ...(siteUrl?.startsWith('https:') === true && {
      'Strict-Transport-Security': 'max-age=63072000',
    }),
  };
}

/** Sets the headers that an answer does not set by itself: pages bring a policy of their own. To who has the answer already they came with it (RFC 9110, 15.4.5). */
export function setSecurityHeaders(headers: Record<string, string>): MiddlewareHandler {
  const entries = Object.entries(headers);
  return async (c, next) => {
    await next();
    if (c.res.status === 304) return;
    for (const [name, value] of entries) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  };
}

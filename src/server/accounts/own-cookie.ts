import type { CookieOptions } from 'hono/utils/cookie';

/** How our cookies are set: `__Host-` has a browser take them by https alone, for no other host. */
export const OWN_COOKIE = {
  prefix: 'host',
  path: '/',
  secure: true,
  httpOnly: true,
  // Not Strict: it is the newsroom's own site that readers come, and come back, from.
  sameSite: 'Lax',
} satisfies CookieOptions;

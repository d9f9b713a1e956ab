import type { Context } from 'hono';
import { ProblemError } from './problem-error.ts';

/** Throws where a browser would not keep a session's cookie: it takes one by https, or from its own machine. */
export function requireKeptCookies(c: Context, siteUrl: string | undefined): void {
  // A proxy may end https before us: what the browser itself says comes first.
  const { protocol, hostname } = new URL(originOf(c) ?? siteUrl ?? c.req.url);
  if (protocol === 'https:' || isOwnMachine(hostname)) return;
  throw new ProblemError(
    409,
    'Nobody can stay signed in here: browsers keep a session only by https. Its operator can mend that by an address that begins with https://.',
  );
}

function originOf(c: Context): string | undefined {
  return URL.parse(c.req.header('Origin') ?? '')?.href;
}

const isOwnMachine = (hostname: string) =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);

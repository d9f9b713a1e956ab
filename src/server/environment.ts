import { isIP } from 'node:net';
import * as v from 'valibot';

const port = v.pipe(
  v.string(),
  v.regex(/^\d+$/, 'is not a port: a number from 0 to 65535'),
  v.transform(Number),
  v.maxValue(65_535, 'is not a port: a number from 0 to 65535'),
);
const address = v.pipe(
  v.string(),
  v.url('is not an address such as https://news.example.org'),
  v.regex(/^https?:\/\//, 'does not begin with https:// or http://'),
  v.check(
    (url) => new URL(url).username === '' && new URL(url).password === '',
    'holds a name or password, which would end up in pages and logs',
  ),
);
/** Without slashes at its end, so that paths can be added. */
const site = v.pipe(
  address,
  v.check((url) => !/[?#]/.test(url), 'holds a query'),
  v.transform((url) => url.replace(/\/+$/, '')),
);
const origin = v.pipe(
  site,
  v.check((url) => new URL(url).pathname === '/', 'holds a path: it is what stands before it'),
  v.transform((url) => new URL(url).origin),
);
const slug = v.pipe(v.string(), v.regex(/^[^\s/,]+$/, 'is not a slug'));
const list = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
);
/** Of each, the first seals and all open, so that a new one is put in front of the old. */
const secrets = v.pipe(
  list,
  v.minLength(1, 'holds no secret'),
  v.everyItem(
    (secret) => secret.length >= 32,
    'holds a secret of less than 32 characters: `openssl rand -base64 48` makes a good one',
  ),
);
const networks = v.pipe(
  list,
  v.everyItem(
    isNetwork,
    'holds something that is neither an address nor a range of them, such as 10.0.0.7 or 10.0.0.0/8',
  ),
);
const environmentSchema = v.object({
  PORT: v.optional(port, '3000'),
  HOST: v.optional(v.pipe(v.string(), v.nonEmpty('is empty')), '127.0.0.1'),
  DATABASE_FILE: v.optional(v.pipe(v.string(), v.nonEmpty('is empty')), 'data/dateline.db'),
  WORDPRESS_URL: v.optional(site),
  STATE_FILE: v.optional(v.pipe(v.string(), v.nonEmpty('is empty')), 'data/state.db'),
  PREMIUM_CATEGORY: v.optional(slug, 'pro'),
  PREMIUM_LABEL: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.nonEmpty('is empty'),
      v.maxLength(16, 'is longer than 16 letters'),
    ),
    'PRO',
  ),
  SECTIONS: v.optional(list),
  MEDIA_HOSTS: v.optional(list, ''),
  SUBSCRIBE_URL: v.optional(address),
  MEDIA_CACHE_MB: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,6}$/, 'is not a number of megabytes, such as 512'),
      v.transform(Number),
    ),
    '512',
  ),
  ALLOW_REMOVALS: v.optional(
    v.pipe(
      v.picklist(['0', '1'], 'is neither 1 nor 0'),
      v.transform((text) => text === '1'),
    ),
    '0',
  ),
  SERVICE_WORKER: v.optional(v.picklist(['on', 'off'], 'is neither on nor off'), 'on'),
  SITE_URL: v.optional(origin),
  SESSION_SECRET: v.optional(secrets),
  TRUSTED_PROXIES: v.optional(networks, ''),
  /** Node's own; where it is `production`, what must not be made up is asked for. */
  NODE_ENV: v.optional(v.string()),
});
export type Environment = v.InferOutput<typeof environmentSchema>;

/** Parses the process's variables, empty ones taken as unset; throws an `EnvironmentError` that names the first bad one. */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = v.safeParse(environmentSchema, given, { abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const name = v.getDotPath(issue);
  if (name === 'SESSION_SECRET') throw new EnvironmentError(`${name} ${issue.message}.`);
  throw new EnvironmentError(
    `${name} is "${withoutPassword(String(issue.input))}", which ${issue.message}.`,
  );
}

function isNetwork(text: string): boolean {
  const [host = '', bits, ...rest] = text.split('/');
  const family = isIP(host);
  if (family === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  );
}

const withoutPassword = (text: string) => text.replace(/\/\/[^/@]*@/, '//…@');

export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

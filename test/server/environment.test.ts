import { expect, test } from 'vitest';
import { parseEnvironment } from '../../src/server/environment.ts';

test('with nothing configured everything has a default', () => {
  expect(parseEnvironment({})).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    DATABASE_FILE: 'data/dateline.db',
    PREMIUM_CATEGORY: 'pro',
    PREMIUM_LABEL: 'PRO',
    MEDIA_HOSTS: [],
    MEDIA_CACHE_MB: 512,
    SERVICE_WORKER: 'on',
  });
});

test('an empty variable counts as none', () => {
  expect(parseEnvironment({ PORT: '', WORDPRESS_URL: '' })).toEqual(parseEnvironment({}));
});

test('addresses lose the slashes at their end, and keep a folder', () => {
  const environment = parseEnvironment({
    WORDPRESS_URL: 'http://news.example.org/blog//',
    SITE_URL: 'https://Reader.example.org/',
  });

  expect(environment.WORDPRESS_URL).toBe('http://news.example.org/blog');
  expect(environment.SITE_URL).toBe('https://reader.example.org');
});

test('lists are split at commas', () => {
  const { SECTIONS, MEDIA_HOSTS } = parseEnvironment({
    SECTIONS: 'politics, culture,',
    MEDIA_HOSTS: 'cdn.example.org',
  });

  expect(SECTIONS).toEqual(['politics', 'culture']);
  expect(MEDIA_HOSTS).toEqual(['cdn.example.org']);
});

test.for([
  ['PORT', 'abc', 'is not a port'],
  ['PORT', '65536', 'is not a port'],
  ['PORT', '-1', 'is not a port'],
  ['PORT', '3000.5', 'is not a port'],
  ['WORDPRESS_URL', 'news.example.org', 'is not an address'],
  ['WORDPRESS_URL', 'ftp://news.example.org', 'does not begin with https:// or http://'],
  ['WORDPRESS_URL', 'https://news.example.org/?p=1', 'holds a query'],
  ['SITE_URL', 'https://news.example.org/reader', 'holds a path'],
  ['SUBSCRIBE_URL', 'javascript:alert(1)', 'does not begin with https:// or http://'],
  ['PREMIUM_CATEGORY', 'two words', 'is not a slug'],
  ['PREMIUM_LABEL', 'far too long for a badge', 'is longer than 16 letters'],
  ['MEDIA_CACHE_MB', '0', 'is not a number of megabytes'],
  ['SERVICE_WORKER', 'no', 'is neither on nor off'],
] as const)('%s=%s is said to be wrong, and why', ([name, value, reason]) => {
  expect(() => parseEnvironment({ [name]: value })).toThrow(
    `${name} is "${value}", which ${reason}`,
  );
});

test.for(['short', `${'a'.repeat(40)},short`, ','])(
  'SESSION_SECRET=%s is said to be wrong, and not repeated',
  (SESSION_SECRET) => {
    const parse = () => parseEnvironment({ SESSION_SECRET });

    expect(parse).toThrow(
      /^SESSION_SECRET holds (?:a secret of less than 32 characters|no secret)/,
    );
    expect(parse).not.toThrow('short');
  },
);

test('several secrets are several', () => {
  const [one, two] = ['a'.repeat(32), 'b'.repeat(32)];

  expect(parseEnvironment({ SESSION_SECRET: `${one}, ${two}` }).SESSION_SECRET).toEqual([one, two]);
});

test('proxies are addresses and ranges', () => {
  const TRUSTED_PROXIES = '127.0.0.1, ::1,10.0.0.0/8, fd00::/8';

  expect(parseEnvironment({ TRUSTED_PROXIES }).TRUSTED_PROXIES).toEqual([
    '127.0.0.1',
    '::1',
    '10.0.0.0/8',
    'fd00::/8',
  ]);
});

test.for([
  'proxy.example',
  '10.0.0.0/33',
  '10.0.0.0/',
  '10.0.0.0/8/8',
  '10.0.0',
  'fd00::/129',
  '*',
])('TRUSTED_PROXIES=%s is said to be wrong', (TRUSTED_PROXIES) => {
  expect(() => parseEnvironment({ TRUSTED_PROXIES })).toThrow(
    /^TRUSTED_PROXIES is "[^"]*", which holds something that is neither an address nor a range/,
  );
});

test('a password in an address is refused, and not repeated', () => {
  const WORDPRESS_URL = 'https://editor:canary@news.example.org';

  expect(() => parseEnvironment({ WORDPRESS_URL })).toThrow(
    /^WORDPRESS_URL is "https:\/\/…@news\.example\.org", which holds a name/,
  );
});

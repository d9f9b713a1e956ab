import { expect, test } from 'vitest';
import { aPost } from '../../support/wordpress-double-site.ts';
import type { WordPressDouble } from '../../support/wordpress-double.ts';
import { aDouble } from '../../support/wordpress-sync.ts';
import { lookAt } from './look-at.ts';

const OFFER = {
  'application-passwords': { endpoints: { authorization: 'https://news.example/authorize' } },
};

/** Lets the index of the REST API say more. */
function say(double: WordPressDouble, fields: object, headers: Record<string, string> = {}) {
  double.fault = ({ route, answer }) =>
    route === '' ? { headers, body: { ...(answer().body as object), ...fields } } : undefined;
}

test.each([
  ['no Application Passwords', {}, /^warning: .*offers no Application Passwords.*https/],
  ['Application Passwords without https', { authentication: OFFER }, /^ok: .*without https.*local/],
  ['a list in their place', { authentication: [] }, /^warning: .*offers no Application/],
])('says what to do about %s', async (_, fields, expected) => {
  const double = await aDouble({ posts: [aPost({ id: 1 })] });
  say(double, fields);

  const { about } = await lookAt(double.url);

  expect(about('Sign-in')).toEqual([expect.stringMatching(expected)]);
});

test('does not warn a newsroom without subscribers of missing sign-in', async () => {
  const { url } = await aDouble({ posts: [aPost({ id: 1 })] });

  const { about } = await lookAt(url, { PREMIUM_CATEGORY: 'none' });

  expect(about('Sign-in')).toEqual([expect.stringMatching(/^note: /)]);
});

test('says beforehand when readers could not come back by https', async () => {
  const double = await aDouble({ posts: [aPost({ id: 1 })], offersPasswords: true });

  const { about } = await lookAt(double.url, { SITE_URL: 'http://read.example' });

  expect(about('Sign-in')).toEqual([expect.stringMatching(/^warning: .*Set SITE_URL/)]);
});

test.each([
  ['Europe/Riga', 2, 'ok: Europe/Riga.'],
  ['', 0, 'ok: UTC.'],
  ['', 9, 'note: UTC+9, which knows no summer time.'],
  ['', -3.5, 'note: UTC-3.5, which knows no summer time.'],
])('tells the time zone %j with the offset %d', async (timeZone, offset, expected) => {
  const { url } = await aDouble({ posts: [aPost({ id: 1 })], timeZone, offset });

  const { about } = await lookAt(url);

  expect(about('Time zone')[0]).toContain(expected);
});

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toUTCString();

test.each([
  [10, 0, /^warning: .* is 10 minutes ahead of this machine's/],
  [-10, 0, /^warning: .* is 10 minutes behind this machine's/],
  [0, 0, /^ok: /],
  // An answer that a cache kept for so many seconds.
  [-10, 600, /^ok: /],
])('judges a clock %d minutes off in an answer %d s old', async (minutes, age, expected) => {
  const double = await aDouble({ posts: [aPost({ id: 1 })] });
  say(double, {}, { date: inMinutes(minutes), age: String(age) });

  const { about } = await lookAt(double.url);

  expect(about('Clock')).toEqual([expect.stringMatching(expected)]);
});

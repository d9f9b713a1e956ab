import { expect, test } from 'vitest';
import { signInProblem } from '../../../../src/server/accounts/wordpress/sign-in-problem.ts';
import { aFoundSite } from '../../../support/a-found-site.ts';
import { anAccountSite } from './an-account-site.ts';

const MINUTES = 60_000;

test.each([
  ['https://news.example', 'https://read.example', null],
  ['https://news.example', 'http://read.example', 'no-https'],
  ['https://news.example', 'http://localhost:3000', 'no-https'],
  ['https://news.example', undefined, 'no-https'],
  ['http://news.example', 'https://read.example', 'no-https'],
  ['http://localhost:8080', 'http://localhost:3000', null],
  ['http://localhost:8080', undefined, null],
  ['http://wordpress:80', 'https://read.example', null],
  // A browser keeps no session of such an address.
  ['http://localhost:8080', 'http://192.168.1.20:3000', 'no-https'],
])('from %s back to %s: %s', (newsroom, ours, expected) => {
  expect(signInProblem(aFoundSite(newsroom), ours)).toBe(expected);
});

test.each([
  ['https://news.example', 'not-offered'],
  ['http://localhost:8080', 'no-https'],
])('a site at %s that offers no passwords: %s', (newsroom, expected) => {
  expect(signInProblem(aFoundSite(newsroom, { offers: false }), 'https://read.example')).toBe(
    expected,
  );
});

test('readers are told where they sign in, and nothing is asked of a site that cannot be come back from', async () => {
  const { double, accounts } = await anAccountSite({ siteUrl: 'http://read.example' });
  const { host } = new URL(double.url);

  expect(await accounts.signIn()).toEqual({ kind: 'newsroom', host, problem: 'no-https' });
  expect(
    await accounts.authorizationUrl({
      callback: new URL('http://read.example'),
      device: 'A browser',
    }),
  ).toBeUndefined();
});

test('a site that stops offering passwords is noticed within minutes, and one that is down at once', async () => {
  const { double, accounts, wait } = await anAccountSite();
  const problem = async () => {
    const signIn = await accounts.signIn();
    return signIn.kind === 'newsroom' ? signIn.problem : undefined;
  };

  const offered = await problem();
  double.site = { ...double.site, offersPasswords: false };
  const soon = await problem();
  wait(6 * MINUTES);
  const later = await problem();
  wait(6 * MINUTES);
  double.fault = () => ({ status: 503, body: '' });
  double.pageFault = () => ({ status: 503, body: '' });

  expect([offered, soon, later, await problem()]).toEqual([null, null, 'no-https', 'unreachable']);
});

test('many who ask at once ask the site once', async () => {
  const { double, accounts } = await anAccountSite();

  await Promise.all(Array.from({ length: 20 }, () => accounts.signIn()));

  expect(double.requests).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { judgeSignIn } from '../../../src/server/doctor/judge-sign-in.ts';
import { aFoundSite } from '../../support/a-found-site.ts';

const SECURE = 'https://read.example';

test('is content with Application Passwords over https, there and back', () => {
  const { mark } = judgeSignIn(aFoundSite('https://news.example'), {
    sells: true,
    siteUrl: SECURE,
  });

  expect(mark).toBe('ok');
});

test.each([
  ['offers none', 'https://news.example', false, SECURE, 'let no plugin turn them off'],
  ['has no https', 'http://news.example', true, SECURE, 'Give it a certificate'],
  ['would lead back by http', 'https://news.example', true, 'http://read.example', 'Set SITE_URL'],
  ['does not know the way back', 'https://news.example', true, undefined, 'Set SITE_URL'],
])('warns a newsroom that sells when its site %s', (_, address, offers, siteUrl, advice) => {
  const site = aFoundSite(address, { offers });

  const warned = judgeSignIn(site, { sells: true, siteUrl });

  expect(warned.mark).toBe('warning');
  expect(warned.text).toContain(advice);
  expect(judgeSignIn(site, { sells: false, siteUrl }).mark).toBe('note');
});

import { expect, test } from 'vitest';
import { judgeSignIn } from '../../../src/server/doctor/judge-sign-in.ts';

test('is content with Application Passwords over https', () => {
  const { mark } = judgeSignIn({ offers: true, isSecure: true, sells: true });

  expect(mark).toBe('ok');
});

test.each([
  { offers: false, isSecure: true, sells: true },
  { offers: true, isSecure: false, sells: true },
])('warns a newsroom that sells when %o', (site) => {
  expect(judgeSignIn(site).mark).toBe('warning');
  expect(judgeSignIn({ ...site, sells: false }).mark).toBe('note');
});

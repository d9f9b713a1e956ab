import type { BrowserContext } from 'playwright-core';
import { expect } from 'vitest';
import { sessionApiUrl } from '../../src/shared/api-urls.ts';
import type { Credentials } from '../../src/shared/session.ts';

/** Readers of the sample newsroom, as its sign-in page names them. */
export const SUBSCRIBER = { name: 'subscriber', password: 'quince-cheese' };
export const READER = { name: 'reader', password: 'cold-porridge' };

/** Signs a reader of the sample newsroom in, in every tab of a profile, which has not seen a page for it. */
export async function signIn(context: BrowserContext, origin: string, credentials: Credentials) {
  const request = {
    method: 'POST',
    body: JSON.stringify(credentials),
    headers: { 'Content-Type': 'application/json', Origin: origin },
  };
  let cookies: string[] = [];
  const ask = async () => {
    const answer = await fetch(origin + sessionApiUrl(), request);
    cookies = answer.headers.getSetCookie();
    return answer.status;
  };
  // A newsroom that is still being read for the first time asks readers to come again.
  await expect.poll(ask, { timeout: 30_000, interval: 1_000 }).toBe(200);
  const parsed = cookies.map((cookie) => /^([^=]+)=([^;]*)/.exec(cookie) ?? []);
  await context.addCookies(
    parsed.map(([, name = '', value = '']) => ({
      name,
      value,
      domain: 'localhost',
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax' as const,
    })),
  );
}

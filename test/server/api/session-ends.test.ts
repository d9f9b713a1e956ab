import { expect, onTestFinished, test } from 'vitest';
import type { Device } from '../../../src/shared/session.ts';
import { sampleAccounts } from '../../support/sample-accounts.ts';
import { aSessionSite, sessionOf, signIn } from './a-session-site.ts';

/** A newsroom that still takes the sessions of readers who have left: it was down, say, when they did. */
function aDeafNewsroom() {
  const { accounts, close } = sampleAccounts();
  onTestFinished(close);
  return {
    ...accounts,
    signOut: async () => ({ remaining: 'https://news.example/profile' }),
    removeDevice: async () => true,
  };
}

test.for([
  ['signing out', () => '/api/session'],
  ['removing this device', (id: string) => `/api/session/devices/${id}`],
] as const)('%s ends the session here, though the newsroom takes it still', async ([, pathOf]) => {
  const browser = aSessionSite({ accounts: aDeafNewsroom() }).open();
  await signIn(browser);
  const left = new Map(browser.cookies);
  const listed = await (await browser.ask('/api/session/devices')).json();
  const [device] = (listed as { items: Device[] }).items;

  await browser.ask(pathOf(device?.id ?? ''), { method: 'DELETE' });
  for (const [name, value] of left) browser.cookies.set(name, value);

  expect(await sessionOf(browser)).toMatchObject({ reader: null, reason: 'revoked' });
});

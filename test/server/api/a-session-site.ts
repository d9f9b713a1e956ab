import { onTestFinished } from 'vitest';
import type { AppDependencies } from '../../../src/server/app.ts';
import type { SessionState } from '../../../src/shared/session.ts';
import { aBrowser } from '../../support/a-browser.ts';
import { anApp } from '../../support/an-app.ts';

type Browser = ReturnType<typeof aBrowser>;
export type Asked = Parameters<Browser['ask']>[1];

export const DAY = 86_400_000;
export const SUBSCRIBER = { name: 'subscriber', password: 'quince-cheese' };
export const READER = { name: 'reader', password: 'cold-porridge' };

/** The application with a clock of its own, and browsers to open it in. */
export function aSessionSite(overrides: Partial<AppDependencies> = {}) {
  const clock = { now: Date.parse('2026-11-23T12:00:00Z') };
  const { close, ...site } = anApp({ now: () => clock.now, ...overrides });
  onTestFinished(close);
  return { ...site, clock, open: () => aBrowser(site.app) };
}

export const signIn = (browser: Browser, body: unknown = SUBSCRIBER, asked: Asked = {}) =>
  browser.ask('/api/session', { method: 'POST', body, ...asked });

export const sessionOf = async (browser: Browser) =>
  (await (await browser.ask('/api/session')).json()) as SessionState;

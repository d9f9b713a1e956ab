import { existsSync } from 'node:fs';
import { unpackChromium } from './unpack-chromium.ts';

export type InstalledChromium = { executablePath: string; environment: Record<string, string> };

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser to test with: the one that `CHROMIUM` names, else an installed one, else the npm package's (`CHROMIUM=package` forces that). */
export async function findChromium(): Promise<InstalledChromium> {
  const named = process.env.CHROMIUM;
  const installed = named === undefined ? INSTALLED.find((path) => existsSync(path)) : named;
  if (installed === undefined || installed === 'package') return unpackChromium();
  return { executablePath: installed, environment: {} };
}

/** For every browser here: nothing of it leaves the machine, or waits for a card that is not there. */
export const CHROMIUM_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

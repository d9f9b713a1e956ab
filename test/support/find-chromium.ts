import { unpackChromium } from './unpack-chromium.ts';

export type InstalledChromium = { executablePath: string; environment: Record<string, string> };

/** The browser to test with: the npm package's, the same on every machine, or the one whose path `CHROMIUM` names. */
export async function findChromium(): Promise<InstalledChromium> {
  const named = process.env.CHROMIUM;
  return named === undefined ? unpackChromium() : { executablePath: named, environment: {} };
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

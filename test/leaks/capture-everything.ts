import { captureAll, type Ask, type Captured } from './capture.ts';
import { pageOutputs, publicOutputs, type Known } from './outputs.ts';
import { privateOutputs } from './private-outputs.ts';

type Person = {
  origin: string;
  known: Known;
  headers?: Record<string, string>;
  isBrief?: boolean;
};

/** What everything that is for everybody answers somebody, by output. */
export async function captureEverything(ask: Ask, { origin, known, ...person }: Person) {
  return captured(ask, origin, { ...publicOutputs(known), ...pageOutputs(known) }, person);
}

/** What is for one reader alone, as somebody is answered who asks from a page of ours; they are signed out in the end. */
export async function capturePrivate(ask: Ask, { origin, known, headers = {} }: Person) {
  const fromHere = { ...headers, 'Sec-Fetch-Site': 'same-origin' };
  return captured(ask, origin, privateOutputs(known), { headers: fromHere });
}

async function captured(
  ask: Ask,
  origin: string,
  outputs: Record<string, { addresses: string[]; body?: string }>,
  person: Pick<Person, 'headers' | 'isBrief'>,
): Promise<Map<string, Captured[]>> {
  const found = new Map<string, Captured[]>();
  for (const [name, output] of Object.entries(outputs)) {
    found.set(name, await captureAll(ask, origin, { ...output, ...person }));
  }
  return found;
}

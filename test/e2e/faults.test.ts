import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { FAULTS } from '../support/fault-cells.ts';
import { FLOWS, LAUNCH } from '../support/fault-flows.ts';
import { aReadingDevice, findFaults } from '../support/fault-matrix.ts';
import { openGateway, type Gateway } from '../support/open-gateway.ts';

let browser: Browser;
let gateway: Gateway;
let device: Awaited<ReturnType<typeof aReadingDevice>>;
/** A launch while all is well. */
let well: Awaited<ReturnType<typeof findFaults>>;

beforeAll(async () => {
  [browser, gateway] = await Promise.all([launchBrowser(), openGateway(inject('origin'))]);
  device = await aReadingDevice(browser, gateway);
  well = await findFaults(device, LAUNCH, {});
});
afterAll(async () => {
  await browser.close();
  gateway.close();
});

/** Each fault with one flow and each flow with two faults; `npm run test:long -- faults` has them all with all. */
const CELLS = FAULTS.filter(({ isLong }) => isLong !== true).flatMap((fault, place) => {
  const flow = FLOWS[place % FLOWS.length];
  return flow === undefined ? [] : [{ flow, fault, name: `${flow.name} × ${fault.name}` }];
});

describe('what the device has is shown, or it is said what is the matter', () => {
  it.each(CELLS)('$name', async ({ flow, fault }) => {
    expect((await findFaults(device, flow, { fault, usual: well.took })).wrong).toEqual([]);
  });
});

it('while all is well, a launch says nothing else', () => {
  expect(well).toMatchObject({ wrong: [], end: 'content' });
});

describe('control: it is told', () => {
  it('of words that are not so, and of nothing that is said', async () => {
    const { wrong } = await findFaults(
      device,
      {
        name: 'an address of the network’s',
        act: (page) => page.goto('/nothing/here', { waitUntil: 'commit' }),
        content: () => ({ selector: 'main' }),
        isStored: false,
      },
      { fault: { name: 'captive portal', way: 'portal' }, longest: 1_500 },
    );

    expect(wrong).toEqual([
      expect.stringMatching(/^a lie: /),
      expect.stringMatching(/^blank after/),
      expect.stringMatching(/^nothing is said in time/),
    ]);
  });
});

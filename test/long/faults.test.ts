import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { findBrokenJourneys } from '../support/cut-journeys.ts';
import { FAULTS } from '../support/fault-cells.ts';
import { FLOWS } from '../support/fault-flows.ts';
import { aReadingDevice, findFaults } from '../support/fault-matrix.ts';
import { openGateway, type Gateway } from '../support/open-gateway.ts';
import { startServer } from '../support/server.ts';

const JOURNEYS = 200;

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
let gateway: Gateway;

beforeAll(async () => {
  [browser, server] = await Promise.all([
    launchBrowser(),
    startServer({ now: '2026-11-20T12:00:00Z' }),
  ]);
  gateway = await openGateway(server.origin);
});
afterAll(async () => {
  await browser.close();
  gateway.close();
  await server.stop();
});

test('whatever goes wrong, whatever a reader does shows what the device has, or says what is the matter', async () => {
  const device = await aReadingDevice(browser, gateway);
  const found: string[] = [];
  for (const flow of FLOWS) {
    const { wrong, took: usual } = await findFaults(device, flow, {});
    found.push(...wrong.map((text) => `${flow.name}: ${text}`));
    for (const fault of FAULTS.filter(({ spares }) => spares?.test(flow.name) !== true)) {
      const cell = await findFaults(device, flow, { fault, usual, isPatient: true });
      console.log(`${flow.name} × ${fault.name}: ${cell.end} after ${Math.round(cell.took)} ms`);
      found.push(...cell.wrong.map((text) => `${flow.name} × ${fault.name}: ${text}`));
    }
  }
  await device.context.close();

  expect(found).toEqual([]);
});

test('on 200 ways through the application, with the network cut at random, nothing is blank, untrue or lost', async () => {
  const seed = Date.now();
  console.log(`seed ${seed}`);

  const broken = await findBrokenJourneys(browser, gateway, {
    origin: server.origin,
    journeys: JOURNEYS,
    seed,
  });

  expect(broken).toEqual([]);
});

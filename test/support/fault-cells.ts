import type { Page } from 'playwright-core';
import { PROBLEM_TYPE } from '../../src/shared/problem.ts';
import { fillDevice } from './kept-device.ts';
import type { WayFault } from './open-gateway.ts';
import { endWorkers, refuse, sicken } from './sick-worker.ts';

/** What goes wrong in a cell of the matrix. */
export type Fault = {
  name: string;
  /** On the way to the server. */
  way?: WayFault;
  /** Which requests the way fails; all of them when it is not said. */
  path?: RegExp;
  /** Only once the reader has acted. */
  isLater?: boolean;
  /** Whether the browser knows that it has no connection: the device is asked at once, and the page has to say so. */
  isOffline?: boolean;
  /** Whether the device lets something not be kept, or has no room for it: it is no lie to say so. */
  isRefused?: boolean;
  isFull?: boolean;
  /** On the device, before the page of the cell opens its first document. */
  device?: (page: Page) => Promise<unknown>;
  /** On the device, once the page stands and before the reader acts. */
  ready?: (page: Page) => Promise<unknown>;
  /** Flows that it keeps waiting beyond us. */
  spares?: RegExp;
  /** Waits for longer than the small matrix has. */
  isLong?: boolean;
};

/** What the server says of itself in the words that are for readers. */
export const TROUBLE = 'Our server is in trouble just now.';

const trouble = (status: number): WayFault => ({
  status,
  type: PROBLEM_TYPE,
  body: JSON.stringify({ type: 'about:blank', title: 'Trouble', status, detail: TROUBLE }),
});

const clockOff = (days: number) => (page: Page) =>
  page.addInitScript((milliseconds) => {
    const now = Date.now.bind(Date);
    const Real = Date;
    const shifted = new Proxy(Real, {
      construct: (target, given) =>
        given.length === 0 ? new target(now() + milliseconds) : Reflect.construct(target, given),
    });
    Real.now = () => now() + milliseconds;
    window.Date = shifted;
  }, days * 86_400_000);

/** Every fault that a flow may meet. */
export const FAULTS: Fault[] = [
  { name: 'offline before', way: 'down', isOffline: true },
  { name: 'offline after', way: 'down', isOffline: true, isLater: true },
  { name: 'flapping', way: 'flapping' },
  { name: '3 s', way: { delay: 3_000 } },
  { name: '30 s', way: { delay: 30_000 }, isLong: true },
  { name: '1 B/s', way: 'trickle' },
  { name: 'reset', way: 'reset' },
  { name: 'truncated JSON', way: 'torn', path: /^\/api\// },
  { name: '500', way: trouble(500) },
  { name: '503', way: trouble(503) },
  { name: 'captive portal', way: 'portal' },
  { name: 'wrong type', way: { status: 200, type: 'text/plain', body: '{}' } },
  { name: 'clock a day ahead', device: clockOff(1) },
  { name: 'clock a day behind', device: clockOff(-1) },
  { name: 'quota', ready: (page) => fillDevice(page, true), isFull: true },
  {
    name: 'IndexedDB refused',
    device: (page) => refuse(page, 'indexedDB'),
    ready: (page) => sicken(page, 'no databases'),
    isRefused: true,
  },
  {
    name: 'Cache refused',
    device: (page) => refuse(page, 'caches'),
    ready: (page) => sicken(page, 'no caches'),
    isRefused: true,
  },
  { name: 'worker killed', ready: endWorkers },
  // A document waits until the browser ends the worker that it has to come through: nothing of ours can say so.
  {
    name: 'worker stuck',
    spares: /^launch/,
    ready: (page) => sicken(page, 'stuck'),
    isLong: true,
  },
  {
    name: 'two tabs',
    async ready(page) {
      const other = await page.context().newPage();
      await other.goto(page.url());
    },
  },
];

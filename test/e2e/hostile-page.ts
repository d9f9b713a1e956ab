import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../src/server/http/content-security-policy.ts';

export type Visit = {
  /** Scripts that ran: calls of `hostile` and of the browser's dialogs. */
  ran: string[];
  /** Scripts that would have run but for the policy, and loads that it forbids. */
  stopped: string[];
  /** Addresses asked for that are not of our origin. */
  outside: string[];
  /** Links whose scheme, as the browser reads it, is none of the four. */
  badLinks: string[];
  /** The bodies as the browser holds them once it has settled; [] when it was led away or kept busy. */
  bodies: string[];
};

export type HostilePage = {
  /** Opens a page with the bodies one after the other, lets it settle, and fires every element's events. */
  visit: (...bodies: string[]) => Promise<Visit>;
  close: () => Promise<void>;
};

/** Milliseconds that a body may keep the browser busy. */
const LONGEST = 20_000;

const TELL = 'tellHostile';

/** A page of our own origin in a browser that can reach nothing else, under our policy or, to see what that would stop, under one that only reports. */
export async function openHostilePage(
  browser: Browser,
  { policy }: { policy: 'on' | 'off' },
): Promise<HostilePage> {
  let page = '';
  const header = contentSecurityPolicy({ scriptHashes: [], styleHashes: [] });
  const server = createServer((request, response) => {
    if (request.url !== '/') return response.writeHead(204).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(`content-security-policy${policy === 'on' ? '' : '-report-only'}`, header);
    return response.end(`<!doctype html><title>Bodies</title>${page}`);
  });
  await promisify((done: () => void) => server.listen(0, '127.0.0.1', done))();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  let visit = emptyVisit();
  const context = await browser.newContext();
  await watch(context, origin, (kind, what) => visit[kind].push(what));
  let tab = await context.newPage();

  return {
    visit: async (...bodies) => {
      page = bodies.map((body) => `<div class="hostile-body">${body}</div>`).join('');
      visit = emptyVisit();
      await tab.goto(origin, { waitUntil: 'load', timeout: LONGEST }).catch(() => undefined);
      const seen = { ...visit, ...(await settle(tab)) };
      // A body that leaves the page, or keeps it busy, does not come along to the next.
      if (seen.bodies.length === 0) {
        await tab.close();
        tab = await context.newPage();
      }
      return seen;
    },
    close: async () => {
      await context.close();
      server.closeAllConnections();
      await promisify((done: () => void) => server.close(done))();
    },
  };
}

const emptyVisit = (): Visit => ({
  ran: [],
  stopped: [],
  outside: [],
  badLinks: [],
  bodies: [],
});

async function watch(
  context: BrowserContext,
  origin: string,
  tell: (kind: 'ran' | 'stopped' | 'outside', what: string) => void,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const { protocol, origin: asked } = new URL(route.request().url());
    if (asked === origin || protocol === 'data:') return route.continue();
    tell('outside', route.request().url());
    return route.abort();
  });
  await context.routeWebSocket(/.*/, (socket) => tell('outside', socket.url()));
  context.on('page', (page) => {
    page.on('dialog', async (dialog) => {
      tell('ran', dialog.message());
      await dialog.dismiss().catch(() => undefined);
    });
  });
  await context.exposeFunction(TELL, tell);
  await context.addInitScript((name) => {
    const report = Reflect.get(window, name) as (kind: string, what: string) => void;
    for (const called of ['hostile', 'alert', 'confirm', 'prompt', 'print']) {
      Object.defineProperty(window, called, {
        value: () => report('ran', called),
        writable: false,
      });
    }
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      report('stopped', `${effectiveDirective} ${blockedURI} ${sample}`);
    });
  }, TELL);
}

type Settled = Pick<Visit, 'badLinks' | 'bodies'>;

async function settle(tab: Page): Promise<Settled> {
  const nothing: Settled = { badLinks: [], bodies: [] };
  const looked = tab.evaluate(async () => {
    const events =
      'load error click dblclick mouseover mouseenter focus focusin input toggle wheel';
    addEventListener('click', (event) => event.preventDefault(), true);
    for (const element of document.querySelectorAll('*')) {
      for (const type of events.split(' ')) {
        element.dispatchEvent(new Event(type, { cancelable: true }));
      }
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href], area[href]')];
    return {
      badLinks: links.filter((link) => !schemes.has(link.protocol)).map((link) => link.outerHTML),
      bodies: Array.from(document.querySelectorAll('.hostile-body'), (body) => body.innerHTML),
    };
  });
  const late = new Promise<Settled>((resolve) => {
    setTimeout(() => resolve(nothing), LONGEST).unref();
  });
  return Promise.race([looked.catch(() => nothing), late]);
}

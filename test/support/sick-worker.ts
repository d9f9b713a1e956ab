import type { Page } from 'playwright-core';

/** What is put before the worker's script, so that a test can have the worker fall ill. */
export const SICKENED = (script: string) => `${ILLNESSES};${script}`;

export type Illness = 'no caches' | 'no databases' | 'silent caches' | 'silent databases' | 'stuck';

/** What is put before the worker's script so that its caches say nothing any more from when it takes over. */
export const SILENT_AT_TAKE_OVER = (script: string) => `${SILENCE};${script}`;

const SILENCE = `addEventListener('activate', () => {
  for (const name of ['open', 'match', 'has', 'keys', 'delete']) caches[name] = () => new Promise(() => undefined);
})`;

const ILLNESSES = `addEventListener('message', ({ data, source }) => {
  const refuse = () => { throw new DOMException('Refused', 'SecurityError'); };
  const say = () => new Promise(() => undefined);
  const each = (how) => { for (const name of ['open', 'match', 'has', 'keys', 'delete']) caches[name] = how; };
  if (data === 'no caches') each(refuse);
  if (data === 'no databases') indexedDB.open = refuse;
  if (data === 'silent caches') each(say);
  if (data === 'silent databases') indexedDB.open = () => Object.assign(Object.create(IDBOpenDBRequest.prototype), { addEventListener() {}, removeEventListener() {} });
  if (/^(no|silent|stuck)/.test(data)) source.postMessage(data);
  if (data === 'stuck') { const end = Date.now() + 20_000; while (Date.now() < end); }
})`;

/** Has the worker that answers for a page fall ill; it stays so until it is ended. Resolves once it is. */
export const sicken = (page: Page, illness: Illness): Promise<unknown> =>
  page.evaluate(async (name) => {
    const { serviceWorker } = navigator;
    const fallen = new Promise((resolve) =>
      serviceWorker.addEventListener('message', ({ data }) => data === name && resolve(data)),
    );
    serviceWorker.startMessages();
    serviceWorker.controller?.postMessage(name);
    await fallen;
  }, illness);

/** Ends the workers of a page's browser, as the browser does when it needs room: the next request starts them again. */
export async function endWorkers(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('ServiceWorker.enable');
  await devTools.send('ServiceWorker.stopAllWorkers');
  await devTools.detach();
}

/** Has a page itself be refused one of its stores, from its next document on. */
export const refuse = (page: Page, store: 'caches' | 'indexedDB'): Promise<unknown> =>
  page.addInitScript((name) => {
    const methods = name === 'caches' ? ['open', 'match', 'has', 'keys', 'delete'] : ['open'];
    for (const method of methods) {
      Object.defineProperty(window[name], method, {
        value() {
          throw new DOMException(`${name} is refused`, 'SecurityError');
        },
      });
    }
  }, store);

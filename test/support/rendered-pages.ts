import { onTestFinished } from 'vitest';
import { renderPage } from '../../src/client/server-entry.tsx';
import { pageRoutes } from '../../src/server/html/page-routes.ts';
import type { Change } from '../../src/server/store/records.ts';
import { anApi } from './an-api.ts';
import { aStore, type TestStore } from './a-store.ts';

export const ORIGIN = 'https://news.example';
const assets = { sheet: 'body{color:red}', scriptsFor: () => ['/assets/main.js'], catalogues: {} };

/** Renders pages over a store of its own that holds what is given; it goes when the test ends. */
export function pagesOver(change: Change) {
  const { store, close } = aStore(change);
  onTestFinished(close);
  return pagesOf(store);
}

/** Renders the pages over a store, by path; `afterAnswer` is told of each answer that a page is made from. */
export function pagesOf(store: TestStore['store'], afterAnswer: (url: string) => void = () => {}) {
  const api = anApi(store);
  const app = pageRoutes({
    hasWorker: true,
    api: async (url, init) => {
      const answer = await api.request(url, init);
      afterAnswer(url);
      return answer;
    },
    store,
    renderPage,
    assets,
    version: 'a version',
    siteUrl: ORIGIN,
    mediaHosts: [],
    now: Date.now,
  });
  return async (path: string, headers: Record<string, string> = {}) => {
    const answer = await app.request(ORIGIN + path, { headers });
    return { answer, html: await answer.text() };
  };
}

/** The data blocks of a type in a page, parsed. */
export const dataBlock = (html: string, type: string) =>
  [...html.matchAll(new RegExp(`<script type="${type}"[^>]*>(.*?)</script>`, 'g'))].map(
    ([, data]): unknown => JSON.parse(data ?? ''),
  );

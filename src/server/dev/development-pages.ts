import type { Server } from 'node:http';
import { createServer, type ViteDevServer } from 'vite';
import type { renderPage } from '../../client/server-entry.tsx';
import type { BuiltPages } from '../built-pages.ts';
import type { PageAssets } from '../html/page-assets.ts';
import { pageDocument } from '../html/page-document.ts';
import { developmentEntry, DEVELOPMENT_ENTRY } from './development-entry.ts';

/** Pages rendered from the sources as they are, by a Vite that answers for the client's modules on the same server. */
export async function developmentPages(root: string, server: Server): Promise<BuiltPages> {
  const vite = await createServer({
    root,
    appType: 'custom',
    logLevel: 'warn',
    plugins: [developmentEntry()],
    server: { middlewareMode: true, hmr: { server } },
  });
  putInFront(server, vite);

  const assets: PageAssets = { sheet: '', scriptsFor: () => [DEVELOPMENT_ENTRY], catalogues: {} };
  return {
    files: new Map(),
    version: 'development',
    assets,
    // As an answer rather than a page: it is not kept, and brings its own policy.
    async renderPage(request, options) {
      const entry = await vite.ssrLoadModule('/src/client/server-entry.tsx');
      const page = await (entry['renderPage'] as typeof renderPage)(request, options);
      if (page instanceof Response) return page;
      return new Response(pageDocument(page, assets), {
        status: page.status,
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Cache-Control': 'no-store',
          'Content-Security-Policy': DEVELOPMENT_POLICY,
        },
      });
    },
  };
}

/** Vite writes style elements and an overlay of its own, so that neither hashes nor Trusted Types can hold here, and waits for a restarted server in a worker. */
const DEVELOPMENT_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; connect-src 'self' ws:; worker-src 'self' blob:; base-uri 'none'; frame-ancestors 'none'";

function putInFront(server: Server, vite: ViteDevServer) {
  const answers = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (incoming, outgoing) => {
    vite.middlewares(incoming, outgoing, () => {
      for (const answer of answers) answer(incoming, outgoing);
    });
  });
}

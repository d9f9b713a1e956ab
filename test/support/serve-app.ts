import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, MAY_POST } from '../../src/server/app.ts';
import { loadBuiltPages } from '../../src/server/built-pages.ts';
import { parseEnvironment } from '../../src/server/environment.ts';
import { createHttpServer } from '../../src/server/http/http-server.ts';
import { listen } from '../../src/server/http/listen.ts';
import { createLog } from '../../src/server/http/log.ts';
import { securityHeaders } from '../../src/server/http/security-headers.ts';
import { createMedia } from '../../src/server/media/create-media.ts';
import type { Store } from '../../src/server/store/store.ts';

/** Serves the built application over a store in this process, on a free port: for newsrooms that no source has. */
export async function serveApp(store: Store, variables: Record<string, string> = {}) {
  const environment = parseEnvironment(variables);
  const log = createLog(() => undefined);
  const media = createMedia({
    cacheFolder: join(tmpdir(), `dateline-media-${process.pid}`),
    cacheMegabytes: 16,
    allowedHosts: [],
    newsroomOrigin: undefined,
    log,
    onColour: () => undefined,
  });
  const pages = await loadBuiltPages(join(import.meta.dirname, '../..'));
  const load = { delay: () => 0 };
  const app = createApp({ environment, store, media, log, load, now: Date.now, ...pages });
  const server = createHttpServer({
    fetch: (request) => app.fetch(request),
    headers: securityHeaders(undefined),
    mayPost: MAY_POST,
  });
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  return {
    origin: `http://localhost:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await media.close();
    },
  };
}

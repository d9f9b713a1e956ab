import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createHandedOutWatch } from '../../src/server/accounts/handed-out-watch.ts';
import { createApp, WRITABLES } from '../../src/server/app.ts';
import { loadBuiltPages } from '../../src/server/built-pages.ts';
import { parseEnvironment } from '../../src/server/environment.ts';
import { createHttpServer } from '../../src/server/http/http-server.ts';
import { listen } from '../../src/server/http/listen.ts';
import { securityHeaders } from '../../src/server/http/security-headers.ts';
import { createMedia } from '../../src/server/media/create-media.ts';
import { openAccounts } from '../../src/server/open-accounts.ts';
import type { ShareCard } from '../../src/server/media/share/share-card.ts';
import { aReaderState } from '../support/a-reader-state.ts';
import { aLog } from '../support/a-log.ts';
import type { SyncRun } from '../support/wordpress-sync.ts';

/** What seals the sessions here. */
export const SECRETS = ['a secret of leak tests, of more than 32 characters'];
const ROOT = join(import.meta.dirname, '../..');

type Tamper = (answer: Response, request: Request) => Response | Promise<Response>;

export type CanaryServer = Awaited<ReturnType<typeof serveCanaries>>;

/** Serves a synchronised newsroom as the product does, with everything that it leaves behind in one folder; all is gone when the test ends. `tamper` seeds leaks in what leaves the application. */
export async function serveCanaries(
  { store, file, lines }: Pick<SyncRun, 'store' | 'file' | 'lines'>,
  newsroomUrl: string | undefined,
) {
  const environment = parseEnvironment({
    WORDPRESS_URL: newsroomUrl,
    SITE_URL: 'https://reader.example',
    STATE_FILE: `${file}.state`,
  });
  const { log, text } = aLog();
  const folder = dirname(file);
  const drawn: ShareCard[] = [];
  const media = createMedia({
    cacheFolder: join(folder, 'media'),
    cacheMegabytes: 16,
    allowedHosts: [],
    newsroomOrigin: newsroomUrl,
    log,
    onColour: (imageId, colour) => store.setPlaceholder(imageId, colour),
  });
  const pages = await loadBuiltPages(ROOT);
  const handedOut = createHandedOutWatch({ log, now: Date.now });
  const accounts = openAccounts(environment, {
    store,
    onHandedOut: handedOut.note,
    now: Date.now,
  });
  const readers = aReaderState();
  const app = createApp({
    environment,
    store,
    readerState: readers.readerState,
    accounts,
    secrets: SECRETS,
    media: {
      draw: media.draw,
      async drawShare(card) {
        drawn.push(card);
        return media.drawShare(card);
      },
    },
    log,
    load: { delay: () => 0 },
    warning: handedOut.warning,
    now: Date.now,
    ...pages,
  });
  let tamper: Tamper = asItIs;
  const server = createHttpServer({
    fetch: async (request, connection) => {
      // The application takes the cookies out of what is for everybody.
      const asked = new Request(request.url, { headers: request.headers });
      return tamper(await app.fetch(request, connection), asked);
    },
    headers: securityHeaders(undefined),
    writables: WRITABLES,
  });
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await media.close();
    accounts.close();
    readers.close();
  });
  return {
    app,
    origin: `http://localhost:${port}`,
    folder,
    built: join(ROOT, 'dist'),
    log,
    /** What operators are told, on the server's log and by the synchronisation. */
    logged: () => text() + lines.map(({ message }) => message).join('\n'),
    /** What share pictures were drawn of. */
    drawn,
    tamperWith(how: Tamper) {
      tamper = how;
    },
  };
}

const asItIs: Tamper = (answer) => answer;

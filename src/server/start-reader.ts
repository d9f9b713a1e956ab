import type { Server } from 'node:http';
import { dirname, join } from 'node:path';
import { createHandedOutWatch } from './accounts/handed-out-watch.ts';
import { createApp, WRITABLES } from './app.ts';
import type { BuiltPages } from './built-pages.ts';
import type { Environment } from './environment.ts';
import { createHttpServer } from './http/http-server.ts';
import { keepBuilds } from './http/kept-builds.ts';
import { listen, requireFreePort } from './http/listen.ts';
import { createLog } from './http/log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { measureLoad } from './http/shed-overload.ts';
import { stopperOf } from './http/stop-server.ts';
import { openAccounts } from './open-accounts.ts';
import { sessionSecrets } from './session-secrets.ts';
import { keepInStep } from './keep-in-step.ts';
import { createMedia } from './media/create-media.ts';
import { createOperatorLines } from './operator-lines.ts';
import { prepareDatabase } from './prepare-database.ts';
import { newsroomOf } from './source/newsroom-of.ts';
import { SourceError } from './source/source.ts';
import { startPush } from './push/start-push.ts';
import { openReaderState } from './store/open-reader-state.ts';
import { openStore } from './store/open-store.ts';
import { waitForStories } from './wait-for-stories.ts';
import { welcome } from './welcome.ts';

export type Reader = {
  /** The address that it answers at. */
  origin: string;
  /** Finishes what is being answered, for some seconds at most, and closes everything. */
  stop: () => Promise<void>;
};

/** What is left of the ten seconds that a process is given, after the rest has been closed. */
const DRAIN_MILLISECONDS = 8_000;

/** Starts everything: database, synchronising, server. Resolves when readers find stories; rejects with a `StartError` or a `SourceError` that says what to mend. */
export async function startReader({
  environment,
  openPages,
  print,
}: {
  environment: Environment;
  /** Loads what pages are made with; the server is the one that will listen. */
  openPages: (server: Server) => Promise<BuiltPages>;
  print: (line: string) => void;
}): Promise<Reader> {
  const {
    HOST: host,
    PORT,
    SITE_URL,
    SECTIONS,
    DATABASE_FILE,
    STATE_FILE,
    WORDPRESS_URL,
  } = environment;
  await requireFreePort({ host, port: PORT });
  const log = createLog((line) => process.stdout.write(line));
  const server = createHttpServer({
    fetch: (request, connection) => app.fetch(request, connection),
    headers: securityHeaders(SITE_URL),
    writables: WRITABLES,
  });
  const stopServer = stopperOf(server);
  const pages = await openPages(server);

  const lock = prepareDatabase(environment, { print });
  const secrets = sessionSecrets(environment);
  const store = openStore(DATABASE_FILE, {
    sections: SECTIONS,
    stateFile: STATE_FILE,
    newsroom: newsroomOf(environment),
  });
  const readerState = openReaderState(STATE_FILE, {
    newsroom: newsroomOf(environment),
    now: Date.now,
  });
  const lines = createOperatorLines({ print, log });
  const refused = new AbortController();
  const sync = keepInStep(lock, {
    environment,
    log,
    onLine: lines.onLine,
    onRefused: (reason) => {
      log.error(reason);
      refused.abort(new SourceError(reason));
    },
  });
  if (lock !== undefined && !store.hasStories()) {
    print(`Filling ${DATABASE_FILE} from ${WORDPRESS_URL ?? 'the sample newsroom'} …`);
  }
  // Filling the sample takes seconds, and its archive should be whole; a real newsroom's may take an hour.
  await waitForStories(store, { all: WORDPRESS_URL === undefined, signal: refused.signal });

  const keptBuilds = await keepBuilds(pages.files, {
    folder: join(dirname(STATE_FILE), 'builds'),
    log,
    now: Date.now,
  });
  const load = measureLoad();
  const media = createMedia({
    cacheFolder: join(dirname(DATABASE_FILE), 'media'),
    cacheMegabytes: environment.MEDIA_CACHE_MB,
    allowedHosts: environment.MEDIA_HOSTS,
    newsroomOrigin: WORDPRESS_URL,
    log,
    onColour: (imageId, colour) => store.setPlaceholder(imageId, colour),
  });
  const handedOut = createHandedOutWatch({ log, now: Date.now });
  const accounts = openAccounts(environment, {
    store,
    onHandedOut: handedOut.note,
    now: Date.now,
  });
  const app = createApp({
    environment,
    store,
    readerState,
    accounts,
    secrets,
    media,
    log,
    load,
    warning: handedOut.warning,
    now: Date.now,
    findKept: keptBuilds.find,
    ...pages,
  });
  const port = await listen(server, { host, port: PORT });
  const origin = `http://${nameOf(host)}:${port}`;
  const site = store.readSite();
  if (site !== undefined) print(welcome(origin, site, environment));
  if (SITE_URL?.startsWith('https:') === true && environment.TRUSTED_PROXIES.length === 0) {
    print(
      'Readers come by https, so through a web server in front: set TRUSTED_PROXIES to its address, or tries to sign in are limited for all of them together.',
    );
  }
  lines.settle();
  const push = startPush({ state: readerState, store, siteUrl: SITE_URL, log, now: Date.now });

  return {
    origin,
    async stop() {
      await Promise.all([stopServer(DRAIN_MILLISECONDS), sync.stop(), push.stop()]);
      load.stop();
      keptBuilds.close();
      await media.close();
      accounts.close();
      readerState.close();
      store.close();
    },
  };
}

/** A host as a reader on this machine writes it. */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

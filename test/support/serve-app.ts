import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, WRITABLES, type AppDependencies } from '../../src/server/app.ts';
import { loadBuiltPages } from '../../src/server/built-pages.ts';
import { parseEnvironment } from '../../src/server/environment.ts';
import { createHttpServer } from '../../src/server/http/http-server.ts';
import { listen } from '../../src/server/http/listen.ts';
import { createLog } from '../../src/server/http/log.ts';
import { securityHeaders } from '../../src/server/http/security-headers.ts';
import { createMedia } from '../../src/server/media/create-media.ts';
import type { Store } from '../../src/server/store/store.ts';
import { aReaderState } from './a-reader-state.ts';
import { sampleAccounts } from './sample-accounts.ts';

const ROOT = join(import.meta.dirname, '../..');

type Build = {
  /** Of its project. */
  root?: string;
  /** Variables that are other than at first. */
  changed?: Record<string, string>;
  findKept?: AppDependencies['findKept'];
  /** What becomes of an answer on its way. */
  between?: (answer: Response) => Response;
};

const unchanged = (answer: Response) => answer;

/** What seals the sessions of served applications. */
const SECRETS = ['a secret of tests, of more than 32 characters'];

/** Serves the built application over a store in this process, on a free port: for newsrooms that no source has. `update` has another build take its place, or the same under other variables. */
export async function serveApp(
  store: Store,
  variables: Record<string, string> = {},
  { accounts, now = Date.now }: Partial<Pick<AppDependencies, 'accounts' | 'now'>> = {},
) {
  const log = createLog(() => undefined);
  const media = createMedia({
    cacheFolder: join(tmpdir(), `dateline-media-${process.pid}`),
    cacheMegabytes: 16,
    allowedHosts: [],
    newsroomOrigin: undefined,
    log,
    onColour: () => undefined,
  });
  const load = { delay: () => 0 };
  const sample = sampleAccounts();
  const readers = aReaderState();
  const serveBuild = async ({
    root = ROOT,
    changed = {},
    findKept,
  }: Build): Promise<ReturnType<typeof createApp>> => {
    const pages = await loadBuiltPages(root);
    return createApp({
      environment: parseEnvironment({ ...variables, ...changed }),
      store,
      readerState: readers.readerState,
      accounts: accounts ?? sample.accounts,
      secrets: SECRETS,
      media,
      log,
      load,
      now,
      ...pages,
      ...(findKept && { findKept }),
    });
  };
  let app = await serveBuild({});
  let onItsWay = unchanged;

  const server = createHttpServer({
    fetch: async (request, connection) => onItsWay(await app.fetch(request, connection)),
    headers: securityHeaders(undefined),
    writables: WRITABLES,
  });
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  return {
    readerState: readers.readerState,
    origin: `http://localhost:${port}`,
    async update({ between = unchanged, ...build }: Build) {
      app = await serveBuild(build);
      onItsWay = between;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await media.close();
      sample.close();
      readers.close();
    },
  };
}

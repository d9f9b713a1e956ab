import { createApp, type AppDependencies } from '../../src/server/app.ts';
import { parseEnvironment } from '../../src/server/environment.ts';
import { aLog } from './a-log.ts';
import { aReaderState } from './a-reader-state.ts';
import { aStore } from './a-store.ts';
import { aStory } from './a-story.ts';
import { sampleAccounts } from './sample-accounts.ts';

/** The whole application without a network or a build: over the sample's accounts and a store with one story, the ferry. A page is nothing but what the API answered. `onTestFinished(close)`. */
export function anApp(overrides: Partial<AppDependencies> = {}) {
  const now = overrides.now ?? Date.now;
  const { store, close: closeStore } = aStore({ stories: [aStory({ slug: 'ferry' })] });
  const { accounts, close: closeAccounts } = sampleAccounts({ now });
  const { readerState, close: closeState } = aReaderState({ now });
  const { log, lines, text } = aLog();
  const app = createApp({
    environment: parseEnvironment({ SITE_URL: 'https://reader.example' }),
    store,
    readerState,
    accounts,
    secrets: ['a secret of tests, of more than 32 characters'],
    media: {
      draw: async () => Buffer.from('picture'),
      drawShare: async () => Buffer.from('share picture'),
    },
    files: new Map(),
    log,
    load: { delay: () => 0 },
    now,
    renderPage: async (_, { fetchApi }) => {
      const { signal } = new AbortController();
      const answer = await fetchApi('/api/articles/ferry', { signal });
      if (!answer.ok) throw new Error(`The API answered ${answer.status}`);
      return new Response(await answer.text(), { headers: { 'Content-Type': 'text/html' } });
    },
    assets: { sheet: '', scriptsFor: () => [], catalogues: {} },
    version: 'a version',
    ...overrides,
  });
  return {
    app,
    accounts,
    readerState,
    lines,
    /** All that was logged. */
    logged: text,
    close() {
      closeAccounts();
      closeState();
      closeStore();
    },
  };
}

import { render } from '@testing-library/react';
import { Hono } from 'hono';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { onTestFinished } from 'vitest';
import { Application } from '../../src/client/app/application.tsx';
import { makeRoutes } from '../../src/client/app/routes.tsx';
import type { FetchApi } from '../../src/client/lib/get-json.ts';
import { chosenWords } from '../../src/client/lib/messages/chosen-words.ts';
import { loadMessages } from '../../src/client/lib/messages/load-messages.ts';
import { createQueryClient } from '../../src/client/lib/query-client.ts';
import type { Change } from '../../src/server/store/records.ts';
import { anApi } from './an-api.ts';
import { aPrivateApi, type PrivateSide } from './a-private-api.ts';
import { aStore } from './a-store.ts';

type Options = {
  /** What the newsroom has published. */
  change: Change;
  path: string;
  /** How the newsroom answers for who is signed in; nobody is where it is left out. */
  side?: PrivateSide;
  /** Stands between the application and the API, to fail a request for instance. */
  between?: (fetchApi: FetchApi) => FetchApi;
};

/** Opens the whole application at a path over the real API and a store of its own. */
export async function openReader({
  change,
  path,
  side = { session: { kind: 'none', reason: 'signed-out' }, story: 'refused' },
  between = (fetchApi) => fetchApi,
}: Options) {
  const { store, writer, close } = aStore(change);
  onTestFinished(close);
  const api = new Hono().route('/api', aPrivateApi(store, side)).route('/', anApi(store));
  const fetchApi = between(async (url) => {
    const answer = await api.request(url);
    const location = answer.headers.get('location');
    // As a browser does.
    return location === null ? answer : api.request(location);
  });
  const queryClient = createQueryClient({ fetchApi, retries: 0 });
  const router = createMemoryRouter(makeRoutes(queryClient), { initialEntries: [path] });
  onTestFinished(() => router.dispose());
  const messages = await loadMessages('en');
  const chosen = await chosenWords(messages);
  const view = render(
    <Application
      queryClient={queryClient}
      messages={messages}
      chosen={chosen}
      origin="https://news.example"
    >
      <RouterProvider router={router} />
    </Application>,
    { container: document },
  );
  return { ...view, router, store, writer, queryClient };
}

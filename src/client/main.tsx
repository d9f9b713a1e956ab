import './styles/sheet.ts';
import { hydrate, type QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, RouterProvider, type RouteObject } from 'react-router';
import { Application } from './app/application.tsx';
import { PAGE_STATE_ID } from '../shared/page-state-id.ts';
import { fetchAhead } from './app/fetch-ahead.ts';
import { keepBadge } from './app/keep-badge.ts';
import { keepFaces } from './app/keep-faces.ts';
import type { PageState } from './app/page-state.ts';
import { makeRoutes } from './app/routes.tsx';
import { chosenWords } from './lib/messages/chosen-words.ts';
import { loadMessages } from './lib/messages/load-messages.ts';
import { watchTraversals } from './features/feed/traversal.ts';
import { noteAnswers } from './lib/answer-notes.ts';
import type { FetchApi } from './lib/get-json.ts';
import { hasOpened } from './lib/has-opened.ts';
import { hasTaken } from './lib/has-taken.ts';
import { nextTask } from './lib/next-task.ts';
import { createQueryClient } from './lib/query-client.ts';
import { whenIdle } from './lib/when-idle.ts';

await start();

async function start() {
  watchTraversals();
  const state = readPageState();
  // The shell alone needs the code: a page of the server's is hydrated.
  const launching = state.router === null ? await import('./app/launch.tsx') : undefined;
  const launch = launching?.beginLaunch(fetchApi);
  const queryClient = createQueryClient({
    fetchApi: noteAnswers(launch?.fetchApi ?? fetchApi),
    retries: 1,
  });
  hydrate(queryClient, state.queries);
  fetchAhead(queryClient);
  const routes = makeRoutes(queryClient);
  const [messages, router] = await Promise.all([
    loadMessages(state.language),
    launch?.openRouter(routes) ?? openRouter(routes, state.router),
  ]);
  // Fetched beside the application: the page is not hydrated in one language to be painted in another.
  const chosen = await chosenWords(messages);
  const application = (
    <Application
      queryClient={queryClient}
      messages={messages}
      chosen={chosen}
      origin={state.origin}
    >
      <RouterProvider router={router} />
    </Application>
  );
  if (launch === undefined) startTransition(() => void hydrateRoot(document, application, NOISY));
  else launch.show(application, queryClient);
  keepFaces();
  keepBadge(queryClient);
  whenIdle(() => {
    // Without a network the next page tries again.
    import('./app/beside-page.ts')
      .then((beside) => beside.beginBesidePage(state))
      .catch(() => undefined);
  });
  // Only they need the code.
  if (hasOpened()) void import('./lib/opened-badges.ts').then((badges) => badges.showOpened());
  if (hasTaken.read()) whenIdle(() => void keepLists(queryClient).catch(() => undefined));
}

const NOISY = {
  // A page that does not hydrate as it was sent is a defect; tests fail on what is printed here.
  onRecoverableError: (error: unknown) => console.error(error),
};

async function keepLists(queryClient: QueryClient) {
  const keeping = await import('./lib/taken/keep-lists.ts');
  keeping.keepLists(queryClient);
}

/** Pages ask several questions at once when they are there, and a phone takes milliseconds to send each. */
async function fetchApi(...[url, init]: Parameters<FetchApi>): Promise<Response> {
  await nextTask();
  return fetch(url, init);
}

function readPageState(): PageState {
  const block = document.getElementById(PAGE_STATE_ID);
  return JSON.parse(block?.textContent ?? '') as PageState;
}

/** Loads the pages of the present address before hydration, which would throw the server's HTML away while it waits. */
async function openRouter(routes: RouteObject[], state: PageState['router']) {
  const matches = matchRoutes(routes, window.location) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'object') return;
      const Component = await route.lazy.Component?.();
      Object.assign(route, { Component, lazy: undefined });
    }),
  );
  return createBrowserRouter(routes, { hydrationData: state ?? {} });
}

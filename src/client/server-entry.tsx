import { dehydrate } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
  type StaticHandlerContext,
} from 'react-router';
import { Application } from './app/application.tsx';
import type { Article } from '../shared/article.ts';
import type { Author } from '../shared/author.ts';
import { SHELL_PATH } from '../shared/shell.ts';
import type { Site } from '../shared/site.ts';
import type { PageState } from './app/page-state.ts';
import { makeRoutes } from './app/routes.tsx';
import { SHELL_ROUTES } from './app/shell.tsx';
import { articleQueries } from './features/article/article-queries.ts';
import { authorQueries } from './features/author/author-queries.ts';
import { siteQueries } from './features/site/site-queries.ts';
import type { FetchApi } from './lib/get-json.ts';
import { parseLoadProblem } from './lib/load-problem.ts';
import { loadMessages } from './lib/messages/load-messages.ts';
import { createQueryClient } from './lib/query-client.ts';

export type RenderedPage = {
  status: number;
  /** The document as React rendered it, without doctype. */
  html: string;
  state: PageState;
  /** Source path of the page's module; undefined for an error page. */
  module: string | undefined;
  site: Site;
  /** The story that the page shows, for structured data; undefined on other pages. */
  article: Article | undefined;
  /** The author whose page it is; undefined on other pages. */
  author: Author | undefined;
};

/** Renders the page at a request's address, or the shell, from what `fetchApi` answers. `origin` is the public one. */
export async function renderPage(
  request: Request,
  { fetchApi, origin, hasWorker }: { fetchApi: FetchApi } & Pick<PageState, 'origin' | 'hasWorker'>,
): Promise<RenderedPage | Response> {
  const queryClient = createQueryClient({ fetchApi, retries: 0 });
  const site = await queryClient.query(siteQueries.current());
  const { language } = site;
  const messages = await loadMessages(language);
  const isShell = new URL(request.url).pathname === SHELL_PATH;
  const handler = createStaticHandler(isShell ? SHELL_ROUTES : makeRoutes(queryClient));
  const context = await handler.query(request);
  if (context instanceof Response) return context;

  const router = createStaticRouter(handler.dataRoutes, context);
  const html = renderToString(
    <Application queryClient={queryClient} messages={messages} origin={origin}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </Application>,
  );
  const { loaderData, errors, status } = outcomeOf(context);
  const match = context.matches.at(-1);
  const slug = match?.params['slug'] ?? '';
  return {
    status,
    html,
    state: {
      origin,
      language,
      hasWorker,
      queries: dehydrate(queryClient),
      router: isShell ? null : { loaderData, errors },
    },
    module: moduleOf({ isShell, errors, handle: match?.route.handle }),
    site,
    article: queryClient.getQueryData(articleQueries.bySlug(slug).queryKey),
    author: queryClient.getQueryData(authorQueries.bySlug(slug).queryKey),
  };
}

function moduleOf({
  isShell,
  errors,
  handle,
}: {
  isShell: boolean;
  errors: unknown;
  handle: unknown;
}): string | undefined {
  if (isShell) return 'src/client/app/launch.tsx';
  return errors === null && typeof handle === 'string'
    ? `src/client/pages/${handle}.tsx`
    : undefined;
}

function outcomeOf({ loaderData, errors }: StaticHandlerContext) {
  if (errors === null) return { loaderData, errors, status: 200 };
  const problems = Object.fromEntries(
    Object.entries(errors).map(([route, error]) => [route, parseLoadProblem(error)]),
  );
  const [first] = Object.values(problems);
  const status = first?.kind === 'problem' ? first.problem.status : 500;
  return { loaderData, errors: problems, status };
}

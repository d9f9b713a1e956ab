import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { feedLoader } from '../features/feed/feed-loader.ts';
import { siteQueries } from '../features/site/site-queries.ts';
import { ApiError } from '../lib/api-error.ts';
import { MissingPart } from '../lib/missing-part.ts';
import { articlePageLoader } from '../pages/article-page.loader.ts';
import { authorPageLoader } from '../pages/author-page.loader.ts';
import { categoryPageLoader } from '../pages/category-page.loader.ts';
import { homePageLoader } from '../pages/home-page.loader.ts';
import { monthsPageLoader } from '../pages/months-page.loader.ts';
import { newsroomPageLoader } from '../pages/newsroom-page.loader.ts';
import { sectionsPageLoader } from '../pages/sections-page.loader.ts';
import { ErrorPage, RootErrorPage } from './error-page.tsx';
import { RootLayout } from './root-layout.tsx';

/** Milliseconds for which the code of a page is awaited. */
const LONGEST = 8_000;

/** Every address of the application. `handle` names the page's module, so that the server can have it fetched early. */
export function makeRoutes(queryClient: QueryClient): RouteObject[] {
  return [
    {
      Component: RootLayout,
      ErrorBoundary: RootErrorPage,
      loader: rootLoader(queryClient),
      shouldRevalidate: () => false,
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [
            {
              path: '/',
              loader: homePageLoader(queryClient),
              lazy: {
                Component: part(async () => (await import('../pages/home-page.tsx')).HomePage),
              },
              handle: 'src/client/pages/home-page.tsx',
            },
            {
              path: '/latest',
              loader: feedLoader(queryClient, 'latest'),
              lazy: {
                Component: part(async () => (await import('../pages/latest-page.tsx')).LatestPage),
              },
              handle: 'src/client/pages/latest-page.tsx',
            },
            {
              path: '/category/:slug',
              loader: categoryPageLoader(queryClient),
              lazy: {
                Component: part(
                  async () => (await import('../pages/category-page.tsx')).CategoryPage,
                ),
              },
              handle: 'src/client/pages/category-page.tsx',
            },
            {
              path: '/author/:slug',
              loader: authorPageLoader(queryClient),
              lazy: {
                Component: part(async () => (await import('../pages/author-page.tsx')).AuthorPage),
              },
              handle: 'src/client/pages/author-page.tsx',
            },
            {
              path: '/tag/:slug',
              loader: feedLoader(queryClient, 'tag'),
              lazy: {
                Component: part(async () => (await import('../pages/tag-page.tsx')).TagPage),
              },
              handle: 'src/client/pages/tag-page.tsx',
            },
            {
              path: '/months/:kind/:slug?',
              loader: monthsPageLoader(queryClient),
              lazy: {
                Component: part(async () => (await import('../pages/months-page.tsx')).MonthsPage),
              },
              handle: 'src/client/pages/months-page.tsx',
            },
            {
              path: '/article/:slug',
              loader: articlePageLoader(queryClient),
              lazy: {
                Component: part(
                  async () => (await import('../pages/article-page.tsx')).ArticlePage,
                ),
              },
              handle: 'src/client/pages/article-page.tsx',
            },
            {
              path: '/page/:slug',
              loader: newsroomPageLoader(queryClient),
              lazy: {
                Component: part(
                  async () => (await import('../pages/newsroom-page.tsx')).NewsroomPage,
                ),
              },
              handle: 'src/client/pages/newsroom-page.tsx',
            },
            {
              path: '/sections',
              loader: sectionsPageLoader(queryClient),
              lazy: {
                Component: part(
                  async () => (await import('../pages/sections-page.tsx')).SectionsPage,
                ),
              },
              handle: 'src/client/pages/sections-page.tsx',
            },
            {
              path: '/settings',
              lazy: {
                Component: part(
                  async () => (await import('../pages/settings-page.tsx')).SettingsPage,
                ),
              },
              handle: 'src/client/pages/settings-page.tsx',
            },
            {
              path: '/saved',
              lazy: {
                Component: part(async () => (await import('../pages/saved-page.tsx')).SavedPage),
              },
              handle: 'src/client/pages/saved-page.tsx',
            },
            {
              path: '/following',
              lazy: {
                Component: part(
                  async () => (await import('../pages/following-page.tsx')).FollowingPage,
                ),
              },
              handle: 'src/client/pages/following-page.tsx',
            },
            {
              path: '/history',
              lazy: {
                Component: part(
                  async () => (await import('../pages/history-page.tsx')).HistoryPage,
                ),
              },
              handle: 'src/client/pages/history-page.tsx',
            },
            {
              path: '/sign-in',
              lazy: {
                Component: part(async () => (await import('../pages/sign-in-page.tsx')).SignInPage),
              },
              handle: 'src/client/pages/sign-in-page.tsx',
            },
            {
              path: '/account',
              lazy: {
                Component: part(
                  async () => (await import('../pages/account-page.tsx')).AccountPage,
                ),
              },
              handle: 'src/client/pages/account-page.tsx',
            },
            { path: '*', loader: notFoundLoader, Component: ErrorPage },
          ],
        },
      ],
    },
  ];
}

const rootLoader = (queryClient: QueryClient) => async () => {
  await queryClient.query(siteQueries.current());
  return null;
};

/** A page's component, which is fetched when it is first wanted. One that is not there in time, as when the service worker that should bring it hangs, has not come. */
const part =
  (load: () => Promise<ComponentType>): (() => Promise<ComponentType>) =>
  async () => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(reject, LONGEST);
    });
    try {
      return await Promise.race([load(), late]);
    } catch (cause) {
      throw new MissingPart('A page did not come', { cause });
    } finally {
      clearTimeout(timer);
    }
  };

function notFoundLoader(): never {
  throw new ApiError({ type: 'about:blank', title: 'Not Found', status: 404, detail: '' });
}

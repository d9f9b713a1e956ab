import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { feedLoader } from '../features/feed/feed-loader.ts';
import { siteQueries } from '../features/site/site-queries.ts';
import { ApiError } from '../lib/api-error.ts';
import { awaitPart } from '../lib/await-part.ts';
import { articlePageLoader } from '../pages/article-page.loader.ts';
import { authorPageLoader } from '../pages/author-page.loader.ts';
import { categoryPageLoader } from '../pages/category-page.loader.ts';
import { homePageLoader } from '../pages/home-page.loader.ts';
import { monthsPageLoader } from '../pages/months-page.loader.ts';
import { newsroomPageLoader } from '../pages/newsroom-page.loader.ts';
import { sectionsPageLoader } from '../pages/sections-page.loader.ts';
import { ErrorPage, RootErrorPage } from './error-page.tsx';
import { RootLayout } from './root-layout.tsx';

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
                Component: part(
                  () => import('../pages/home-page.tsx'),
                  ({ HomePage }) => HomePage,
                ),
              },
              handle: 'home-page',
            },
            {
              path: '/latest',
              loader: feedLoader(queryClient, 'latest'),
              lazy: {
                Component: part(
                  () => import('../pages/latest-page.tsx'),
                  ({ LatestPage }) => LatestPage,
                ),
              },
              handle: 'latest-page',
            },
            {
              path: '/category/:slug',
              loader: categoryPageLoader(queryClient),
              lazy: {
                Component: part(
                  () => import('../pages/category-page.tsx'),
                  ({ CategoryPage }) => CategoryPage,
                ),
              },
              handle: 'category-page',
            },
            {
              path: '/author/:slug',
              loader: authorPageLoader(queryClient),
              lazy: {
                Component: part(
                  () => import('../pages/author-page.tsx'),
                  ({ AuthorPage }) => AuthorPage,
                ),
              },
              handle: 'author-page',
            },
            {
              path: '/tag/:slug',
              loader: feedLoader(queryClient, 'tag'),
              lazy: {
                Component: part(
                  () => import('../pages/tag-page.tsx'),
                  ({ TagPage }) => TagPage,
                ),
              },
              handle: 'tag-page',
            },
            {
              path: '/months/:kind/:slug?',
              loader: monthsPageLoader(queryClient),
              lazy: {
                Component: part(
                  () => import('../pages/months-page.tsx'),
                  ({ MonthsPage }) => MonthsPage,
                ),
              },
              handle: 'months-page',
            },
            {
              path: '/article/:slug',
              loader: articlePageLoader(queryClient),
              lazy: {
                Component: part(
                  () => import('../pages/article-page.tsx'),
                  ({ ArticlePage }) => ArticlePage,
                ),
              },
              handle: 'article-page',
            },
            {
              path: '/page/:slug',
              loader: newsroomPageLoader(queryClient),
              lazy: {
                Component: part(
                  () => import('../pages/newsroom-page.tsx'),
                  ({ NewsroomPage }) => NewsroomPage,
                ),
              },
              handle: 'newsroom-page',
            },
            {
              path: '/sections',
              loader: sectionsPageLoader(queryClient),
              lazy: {
                Component: part(
                  () => import('../pages/sections-page.tsx'),
                  ({ SectionsPage }) => SectionsPage,
                ),
              },
              handle: 'sections-page',
            },
            {
              path: '/settings',
              lazy: {
                Component: part(
                  () => import('../pages/settings-page.tsx'),
                  ({ SettingsPage }) => SettingsPage,
                ),
              },
              handle: 'settings-page',
            },
            {
              path: '/saved',
              lazy: {
                Component: part(
                  () => import('../pages/saved-page.tsx'),
                  ({ SavedPage }) => SavedPage,
                ),
              },
              handle: 'saved-page',
            },
            {
              path: '/following',
              lazy: {
                Component: part(
                  () => import('../pages/following-page.tsx'),
                  ({ FollowingPage }) => FollowingPage,
                ),
              },
              handle: 'following-page',
            },
            {
              path: '/history',
              lazy: {
                Component: part(
                  () => import('../pages/history-page.tsx'),
                  ({ HistoryPage }) => HistoryPage,
                ),
              },
              handle: 'history-page',
            },
            {
              path: '/sign-in',
              lazy: {
                Component: part(
                  () => import('../pages/sign-in-page.tsx'),
                  ({ SignInPage }) => SignInPage,
                ),
              },
              handle: 'sign-in-page',
            },
            {
              path: '/account',
              lazy: {
                Component: part(
                  () => import('../pages/account-page.tsx'),
                  ({ AccountPage }) => AccountPage,
                ),
              },
              handle: 'account-page',
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

/** A page's component, which is fetched when it is first wanted. */
const part =
  <Page,>(load: () => Promise<Page>, componentOf: (page: Page) => ComponentType) =>
  async () =>
    componentOf(await awaitPart(load()));

function notFoundLoader(): never {
  throw new ApiError({ type: 'about:blank', title: 'Not Found', status: 404, detail: '' });
}

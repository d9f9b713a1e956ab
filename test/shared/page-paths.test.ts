import type { RouteObject } from 'react-router';
import { describe, expect, it } from 'vitest';
import { makeRoutes } from '../../src/client/app/routes.tsx';
import { createQueryClient } from '../../src/client/lib/query-client.ts';
import { isPageAddress, PAGE_PATHS } from '../../src/shared/page-paths.ts';
import {
  accountUrl,
  articleUrl,
  feedUrl,
  historyUrl,
  homeUrl,
  monthsUrl,
  pageUrl,
  sectionsUrl,
  settingsUrl,
  signInCallbackUrl,
  signInUrl,
} from '../../src/shared/page-urls.ts';
import { SHELL_PATH } from '../../src/shared/shell.ts';

const at = (address: string) => isPageAddress(new URL(address, 'https://reader.example'));
const CATEGORY = { kind: 'category', slug: 'häfen und meer' } as const;

describe('the paths of pages', () => {
  it('are those of the route table', () => {
    const pathsOf = (routes: RouteObject[]): string[] =>
      routes.flatMap(({ path, children = [] }) => [
        ...(path === undefined || path === '*' ? [] : [path]),
        ...pathsOf(children),
      ]);
    const routes = makeRoutes(
      createQueryClient({ fetchApi: () => Promise.reject(new Error('Not asked')), retries: 0 }),
    );

    expect(PAGE_PATHS).toEqual(pathsOf(routes));
  });
});

describe('a page', () => {
  it.each([
    homeUrl(),
    feedUrl({ kind: 'latest' }),
    feedUrl(CATEGORY, { page: 37, access: 'free' }),
    feedUrl({ kind: 'author', slug: 'ida' }),
    feedUrl({ kind: 'tag', slug: 'ferries' }),
    monthsUrl({ kind: 'latest' }),
    monthsUrl(CATEGORY),
    articleUrl('100 % free'),
    pageUrl('about'),
    sectionsUrl(),
    settingsUrl(),
    historyUrl(),
    accountUrl(),
    signInUrl({ returnTo: '/latest', fault: 'stale' }),
  ])('is at %s', (address) => {
    expect(at(address)).toBe(true);
  });

  it.each([
    `${signInCallbackUrl()}?state=x&password=y`,
    '/api/site',
    '/media/s1-a/480.avif',
    '/assets/index-abc.js',
    '/service-worker.js',
    '/robots.txt',
    SHELL_PATH,
    '/?p=123',
    '/latest/',
    '/category/world/',
    '/category/world/europe',
    '/category/',
    '/2024/05/the-ferry/',
    '/article/ferry/amp',
    '//article/ferry',
    '/Article/ferry',
    '/nothing/here',
  ])('is not at %s', (address) => {
    expect(at(`https://reader.example${address}`)).toBe(false);
  });
});

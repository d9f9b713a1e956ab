import type { RouteObject } from 'react-router';
import { SHELL_PATH } from '../../shared/shell.ts';
import { useSite } from '../lib/site-context.ts';
import { RootLayout } from './root-layout.tsx';

/** The document without a page, which the service worker keeps: rendered in the server, where the newsroom is known. */
export const SHELL_ROUTES: RouteObject[] = [
  { Component: RootLayout, children: [{ path: SHELL_PATH, Component: Shell }] },
];

function Shell() {
  const { name } = useSite();
  return (
    <>
      <title>{name}</title>
      <meta name="robots" content="noindex" />
      <meta property="og:site_name" content={name} />
    </>
  );
}

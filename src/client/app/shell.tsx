import type { RouteObject } from 'react-router';
import { SHELL_PATH } from '../../shared/shell.ts';
import { useSite } from '../lib/site-context.ts';
import { useMessages } from '../lib/messages/messages-context.ts';
import { RootLayout } from './root-layout.tsx';

/** The document without a page, which the service worker keeps: rendered in the server, where the newsroom is known. Where a script does not come, in which case the script before first paint says `data-broken`, there is a word of it at least, and so there is where the page keeps its reader waiting. */
export const SHELL_ROUTES: RouteObject[] = [
  { Component: RootLayout, children: [{ path: SHELL_PATH, Component: Shell }] },
];

function Shell() {
  const { name } = useSite();
  const { error, site } = useMessages();
  return (
    <>
      <title>{name}</title>
      <meta name="robots" content="noindex" />
      <meta property="og:site_name" content={name} />
      <p className="shell-coming">{site.coming}</p>
      <p className="shell-failed">{error.failed}</p>
    </>
  );
}

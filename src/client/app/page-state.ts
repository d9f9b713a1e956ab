import type { DehydratedState } from '@tanstack/react-query';
import type { HydrationState } from 'react-router';

/** What the server found out while rendering a page, sent with it as a data block. */
export type PageState = {
  origin: string;
  language: string;
  /** Whether this browser may keep the service worker. */
  hasWorker: boolean;
  queries: DehydratedState;
  /** Null in the shell, which holds no page. */
  router: HydrationState | null;
};

import type { DehydratedState } from '@tanstack/react-query';
import type { HydrationState } from 'react-router';

/** What the server found out while rendering a page, sent with it as a data block. */
export type PageState = {
  origin: string;
  language: string;
  queries: DehydratedState;
  router: HydrationState;
};

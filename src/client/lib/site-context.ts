import { createContext, use } from 'react';
import type { Site } from '../../shared/site.ts';

/** The public origin under which the pages are read, such as https://news.example.org. */
export const OriginContext = createContext('');

/** The newsroom, and the public origin under which its pages are read. */
type SiteHere = Site & { origin: string };

export const SiteContext = createContext<SiteHere | undefined>(undefined);

/** The newsroom that is being read; throws outside of the root layout. */
export function useSite(): SiteHere {
  const site = use(SiteContext);
  if (site === undefined) throw new Error('No site is provided above this component');
  return site;
}

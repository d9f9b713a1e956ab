import type { Environment } from '../environment.ts';
import type { SiteRecord } from '../store/records.ts';
import { discoverSite, type DiscoveredSite } from '../source/wordpress/discover-site.ts';
import { httpGet } from '../source/wordpress/http-get.ts';
import type { HttpAnswer } from '../source/wordpress/http-request.ts';
import { createLog, type Log } from '../source/wordpress/log.ts';
import { createRestClient, type RestClient } from '../source/wordpress/rest-client.ts';
import { siteRecord } from '../source/wordpress/site-record.ts';
import { getCategoryTree, type CategoryTree } from './get-category-tree.ts';
import { getSample, type Sample } from './get-sample.ts';

export type Settings = Pick<
  Environment,
  'PREMIUM_CATEGORY' | 'MEDIA_HOSTS' | 'SECTIONS' | 'SITE_URL'
>;

/** How a site is looked at. */
export type Means = {
  signal: AbortSignal;
  /** Milliseconds before a request is tried again; doubles each time. */
  patience: number;
  /** Told in a sentence of each thing on the site that is not as it should be. */
  onOddity: (sentence: string) => void;
};

/** A site with all that Dateline cannot do without. */
export type Visit = DiscoveredSite & {
  settings: Settings;
  site: SiteRecord;
  /** The front page, where the address led. */
  front: HttpAnswer;
  /** The address to read the site at from now on. */
  address: string;
  client: RestClient;
  log: Log;
  sample: Sample;
  categories: CategoryTree;
};

/** Finds the site at an address, its newest stories and its categories. Throws a `SourceError` or a `RestError` for a site that Dateline cannot read. */
export async function visitSite(
  url: string,
  settings: Settings,
  { signal, patience, onOddity }: Means,
): Promise<Visit> {
  const found = await discoverSite(url, { signal });
  const front = await httpGet(new URL(url), { signal, accept: 'text/html' });
  const site = siteRecord(url, found);
  const client = createRestClient(found.root, { signal, patience });
  const log = createLog({ report: ({ message }) => onOddity(message) });
  return {
    ...found,
    settings,
    site,
    front,
    address: addressOf(url, front.url, site.url),
    client,
    log,
    sample: await getSample(client, log),
    categories: await getCategoryTree(client, { premiumSlug: settings.PREMIUM_CATEGORY, log }),
  };
}

/** The given address, unless it only leads on to another host or scheme: pictures are taken from the named one alone. */
function addressOf(given: string, ledTo: string, home: string): string {
  const { origin } = new URL(ledTo);
  if (new URL(given).origin === origin) return given;
  return new URL(home).origin === origin ? home : new URL('./', ledTo).href.replace(/\/+$/, '');
}

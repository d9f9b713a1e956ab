import type { SiteRecord } from '../../store/records.ts';
import { getCategories, type CategoryBook } from './category-book.ts';
import { discoverSite } from './discover-site.ts';
import type { HttpLimits } from './http-request.ts';
import type { Log } from './log.ts';
import { hostsShown } from './hosts-shown.ts';
import { createPageReader, type PageReader } from './page-reader.ts';
import { createRestClient, type RestClient } from './rest-client.ts';
import { siteRecord } from './site-record.ts';
import { createStoryReader, type StoryReader } from './story-reader.ts';

/** Which site to read, and how. */
export type NewsroomSettings = {
  url: string;
  /** Slug of the category that marks premium stories. */
  premiumCategory: string;
  /** Hosts besides the site's own whose pictures may be shown. */
  mediaHosts: string[];
  /** Milliseconds before a request is tried again; doubles each time. */
  patience: number;
  /** How long and how large an answer may be. */
  limits?: HttpLimits | undefined;
};

/** A site that was found and answers. */
export type Newsroom = {
  client: RestClient;
  site: SiteRecord;
  reader: StoryReader;
  pages: PageReader;
  /** Asks the site for its categories. */
  getCategories(): Promise<CategoryBook>;
};

/** Finds the site and makes ready to read it. Throws a `SourceError` for an address that cannot do, a `RestError` for a site that may be well again later. */
export async function openNewsroom(
  { url, premiumCategory, mediaHosts, patience, limits }: NewsroomSettings,
  { signal, log }: { signal: AbortSignal; log: Log },
): Promise<Newsroom> {
  const found = await discoverSite(url, { signal, limits });
  const site = siteRecord(url, found);
  const client = createRestClient(found.root, { signal, patience, limits });
  const mayShow = hostsShown([url, site.url], mediaHosts);
  return {
    client,
    site,
    reader: createStoryReader(client, { site, mayShow, log }),
    pages: createPageReader(client, { site, mayShow, log }),
    async getCategories() {
      const categories = await getCategories(client, { premiumSlug: premiumCategory, log });
      if (!categories.hasPremium) {
        log.once(
          `No category has the slug ${premiumCategory}, so every story is free: set PREMIUM_CATEGORY to the slug of the one that marks premium stories.`,
        );
      }
      return categories;
    },
  };
}

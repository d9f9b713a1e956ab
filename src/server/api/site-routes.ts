import { Hono } from 'hono';
import type { Site } from '../../shared/site.ts';
import type { Environment } from '../environment.ts';
import { publicCache } from '../http/public-cache.ts';
import type { Store } from '../store/store.ts';
import { describeGet } from './describe-get.ts';
import { Unavailable } from './problem-error.ts';
import { staleSince } from './stale-since.ts';

export type SiteDependencies = {
  store: Pick<Store, 'readSite'>;
  environment: Pick<Environment, 'PREMIUM_LABEL' | 'SUBSCRIBE_URL'>;
  /** Milliseconds since 1970. */
  now: () => number;
};

/** `/site`: the newsroom, its sections and how far its stories are stored. */
export function siteRoutes({ store, environment, now }: SiteDependencies) {
  return new Hono().get(
    '/',
    describeGet({
      summary: 'The newsroom: its name, language and sections, and whether its stories are stored',
      schema: 'Site',
      problems: [503],
    }),
    publicCache(() => 15),
    (c) => {
      const stored = store.readSite();
      if (stored === undefined) {
        throw new Unavailable('The newsroom has not answered yet. Please try again in a moment.');
      }
      const { url, sync, ...site } = stored;
      return c.json({
        ...site,
        premiumLabel: environment.PREMIUM_LABEL,
        subscribeUrl: environment.SUBSCRIBE_URL ?? url,
        sync: { ...sync, staleSince: staleSince(sync, now()) },
      } satisfies Site);
    },
  );
}

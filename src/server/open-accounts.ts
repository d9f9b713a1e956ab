import type { NewsroomAccounts, PasswordAccounts } from './accounts/accounts.ts';
import { openSampleAccounts } from './accounts/sample/open-sample-accounts.ts';
import { createReadSampleBody } from './accounts/sample/read-sample-body.ts';
import { createAccountSite } from './accounts/wordpress/account-site.ts';
import { createWordpressAccounts } from './accounts/wordpress/create-wordpress-accounts.ts';
import { createWordpressReading } from './accounts/wordpress/create-wordpress-reading.ts';
import type { Environment } from './environment.ts';
import { hostsShown } from './source/wordpress/hosts-shown.ts';
import type { Store } from './store/store.ts';

type Settings = Pick<Environment, 'WORDPRESS_URL' | 'SITE_URL' | 'STATE_FILE' | 'MEDIA_HOSTS'>;

/** The accounts of the newsroom that is configured. */
export function openAccounts(
  { WORDPRESS_URL, SITE_URL, STATE_FILE, MEDIA_HOSTS }: Settings,
  {
    store,
    onHandedOut,
    now,
  }: {
    store: Pick<Store, 'readFeed' | 'readSite'>;
    /** Told of each premium story that the newsroom's site gives to everybody. */
    onHandedOut: (story: { id: number; slug: string }) => void;
    /** Milliseconds since 1970. */
    now: () => number;
  },
): (PasswordAccounts | NewsroomAccounts) & { close: () => void } {
  if (WORDPRESS_URL === undefined) {
    return openSampleAccounts({
      stateFile: STATE_FILE,
      readBody: createReadSampleBody({ now }),
      now,
    });
  }
  const site = createAccountSite({ address: WORDPRESS_URL, now });
  const home = () => store.readSite()?.url ?? WORDPRESS_URL;
  const bodies = createWordpressReading({
    findRoot: async () => (await site.find()).root,
    home,
    mayShow: (address) => hostsShown([WORDPRESS_URL, home()], MEDIA_HOSTS)(address),
    newestPremium: () => newestPremium(store),
    onHandedOut,
    now,
  });
  return {
    ...createWordpressAccounts({
      site,
      address: WORDPRESS_URL,
      siteUrl: SITE_URL,
      bodies,
      now,
    }),
    close: () => undefined,
  };
}

/** What tells most about an account, and is most likely still there. */
function newestPremium(store: Pick<Store, 'readFeed'>) {
  const found = store.readFeed(
    { kind: 'latest' },
    { entry: { kind: 'page', page: 1 }, access: 'premium', limit: 3 },
  );
  if (found.kind !== 'feed') return [];
  // What is behind a password of its own, an account does not open.
  const items = found.feed.items.filter(({ readAt }) => readAt === null);
  return items.map(({ id, slug }) => ({ id, slug }));
}

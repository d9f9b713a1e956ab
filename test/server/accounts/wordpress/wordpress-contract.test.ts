import { createAccountSite } from '../../../../src/server/accounts/wordpress/account-site.ts';
import { createWordpressAccounts } from '../../../../src/server/accounts/wordpress/create-wordpress-accounts.ts';
import { createWordpressReading } from '../../../../src/server/accounts/wordpress/create-wordpress-reading.ts';
import { gatePremium } from '../../../support/gate-premium.ts';
import { premiumPosts } from '../../../support/premium-posts.ts';
import { startWordPressDouble } from '../../../support/wordpress-double.ts';
import { aReader } from '../../../support/wordpress-double-readers.ts';
import { aDoubleSite } from '../../../support/wordpress-double-site.ts';
import { describeAccounts } from '../accounts-contract.ts';
import { agree } from './an-account-site.ts';

describeAccounts(async () => {
  const posts = premiumPosts(3);
  const double = await startWordPressDouble(aDoubleSite({ posts, offersPasswords: true }));
  const readers = {
    subscriber: aReader({ login: 'ada', name: 'Ada Wren' }),
    reader: aReader({ login: 'bo', name: 'Bo Finch' }),
  };
  double.readers = Object.values(readers);
  gatePremium(double, {
    opens: (login) => login === 'ada',
    notice: '<p>Members alone read on.</p>',
  });
  const site = createAccountSite({ address: double.url, now: Date.now });
  const bodies = createWordpressReading({
    findRoot: async () => (await site.find()).root,
    home: () => double.url,
    mayShow: () => true,
    newestPremium: () => posts,
    onHandedOut: () => undefined,
    now: Date.now,
  });
  const accounts = createWordpressAccounts({
    site,
    address: double.url,
    siteUrl: undefined,
    bodies,
    now: Date.now,
  });
  return {
    accounts,
    async signIn(who, device) {
      const callback = new URL('http://localhost:3000/sign-in/callback?state=once');
      const url = (await accounts.authorizationUrl({ callback, device })) ?? '';
      return accounts.accept(agree(double, readers[who], url));
    },
    story: { id: 2, slug: 'premium-2' },
    words: 'CANARY2 was heard of in room 2 for the time 5.',
    close: () => double.close(),
  };
});

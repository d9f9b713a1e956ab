import { createAccountSite } from '../../../../src/server/accounts/wordpress/account-site.ts';
import { createWordpressAccounts } from '../../../../src/server/accounts/wordpress/create-wordpress-accounts.ts';
import type { Accounts, GivenPassword } from '../../../../src/server/accounts/accounts.ts';
import type { Session } from '../../../../src/server/accounts/session.ts';
import type { WordPressDouble } from '../../../support/wordpress-double.ts';
import {
  aPassword,
  type DoublePassword,
  type DoubleReader,
} from '../../../support/wordpress-double-readers.ts';
import { aDouble } from '../../../support/wordpress-sync.ts';
import type { DoubleSite } from '../../../support/wordpress-double-site.ts';

/** The instant of every sign-in. */
const NOW = Date.UTC(2026, 10, 9, 14, 5, 31);

type Options = {
  site?: Partial<DoubleSite>;
  siteUrl?: string;
  learnOpens?: Accounts['learnOpens'];
};

/** A site that gives passwords, and the accounts of its readers. */
export async function anAccountSite({ site = {}, siteUrl, learnOpens }: Options = {}) {
  const double = await aDouble({ offersPasswords: true, ...site });
  let now = NOW;
  const clock = () => now;
  const accounts = createWordpressAccounts({
    site: createAccountSite({ address: double.url, now: clock }),
    address: double.url,
    siteUrl,
    bodies: {
      readBody: async () => ({ kind: 'refused' }),
      learnOpens: learnOpens ?? (async () => 'all'),
    },
    now: clock,
  });
  return {
    double,
    accounts,
    clock,
    /** Lets so many milliseconds go by. */
    wait: (milliseconds: number) => (now += milliseconds),
  };
}

/** What the reader who agrees at the site's page brings back from there. */
export function agree(
  double: WordPressDouble,
  reader: DoubleReader,
  authorizationUrl: string,
): GivenPassword & { password: string; uuid: string } {
  const asked = new URL(authorizationUrl).searchParams;
  const { secret, uuid } = aPassword(reader, {
    app_id: asked.get('app_id') ?? '',
    name: asked.get('app_name') ?? '',
  });
  return { login: reader.login, password: secret, uuid, siteUrl: double.url };
}

/** The session of a reader by one of their passwords. */
export function aSession(reader: DoubleReader, { secret, uuid }: DoublePassword): Session {
  return {
    id: 'a-session',
    login: reader.login,
    name: reader.name,
    password: { secret, id: uuid },
    signedInAt: NOW,
    sealedAt: NOW,
    opens: 'all',
    opensLearnedAt: NOW,
  };
}

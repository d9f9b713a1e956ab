import { articleApiUrl } from '../../src/shared/api-urls.ts';
import type { Article } from '../../src/shared/article.ts';
import type { WordPressDouble } from '../support/wordpress-double.ts';
import { aDoubleSite } from '../support/wordpress-double-site.ts';
import { aDouble, startWordPressSync } from '../support/wordpress-sync.ts';
import { aCanarySite, SLUGS } from './canary-site.ts';
import type { Account } from './some-accounts.ts';
import { sellPremium } from './sell-premium.ts';
import type { Known } from './outputs.ts';
import { serveCanaries } from './serve-canaries.ts';

type Options = Parameters<typeof aCanarySite>[0] & {
  /** Who has an account there: the newsroom then sells its premium stories. Without, it hands them out to everybody, which is to change nothing. */
  accounts?: Account[];
  /** The site that is to be of this newsroom from now on, at its address. */
  double?: WordPressDouble;
};

/** A newsroom with a canary in all that is for subscribers, synchronised and served; all is gone when the test ends. */
export async function aCanaryNewsroom({ accounts, double: given, ...options }: Options = {}) {
  const { site, canaries, openings } = aCanarySite(options);
  const double = given ?? (await aDouble());
  double.site = aDoubleSite(site);
  if (accounts !== undefined) sellPremium(double, { accounts, openings });
  const run = startWordPressSync(double.url);
  await run.until(({ state }) => state === 'current');
  // What stories are related to is found when everything else is done.
  while (run.writer.renewRelated());
  const server = await serveCanaries(run, double.url);
  const read = async (slug: string) =>
    (await (await fetch(server.origin + articleApiUrl(slug))).json()) as Article;
  const known: Known = [await read(SLUGS.long), await read(SLUGS.short), await read(SLUGS.free)];
  return { origin: server.origin, server, double, run, known, canaries };
}

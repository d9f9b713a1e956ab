import { discoverSite, type DiscoveredSite } from '../../source/wordpress/discover-site.ts';
import { RestError } from '../../source/wordpress/rest-error.ts';
import { SourceError } from '../../source/source.ts';
import { NewsroomUnavailable } from '../accounts.ts';
import { askAsReader, type ReaderAnswer, type ReaderRequest } from './ask-as-reader.ts';

/** A newsroom's WordPress, as its readers' accounts need it. */
export interface AccountSite {
  /** What the site said of itself within the last minutes. Rejects with a `NewsroomUnavailable`. */
  find(): Promise<DiscoveredSite>;
  /** Where its REST API is: where it was last, since it seldom moves. Rejects as `find` does. */
  findRoot(): Promise<URL>;
  /** Asks its REST API, as `askAsReader` does. */
  ask(request: ReaderRequest): Promise<ReaderAnswer>;
  /** Its page where a reader sees and removes application passwords, known also while it is down. */
  profileUrl(): string;
}

const FRESH_MILLISECONDS = 5 * 60_000;
/** A reader waits for the answer. */
const LIMITS = { bytes: 8 * 1024 * 1024, milliseconds: 8_000 };

/** The site at the address of its front page. */
export function createAccountSite({
  address,
  now,
}: {
  address: string;
  now: () => number;
}): AccountSite {
  let known: { site: DiscoveredSite; at: number } | undefined;
  let asking: Promise<DiscoveredSite> | undefined;

  async function discover(): Promise<DiscoveredSite> {
    try {
      const { signal } = new AbortController();
      const site = await discoverSite(address, { signal, limits: LIMITS });
      known = { site, at: now() };
      return site;
    } catch (error) {
      if (!(error instanceof RestError || error instanceof SourceError)) throw error;
      throw new NewsroomUnavailable(error.message);
    } finally {
      asking = undefined;
    }
  }

  async function find(): Promise<DiscoveredSite> {
    if (known !== undefined && now() - known.at < FRESH_MILLISECONDS) return known.site;
    asking ??= discover();
    return asking;
  }

  const findRoot = async () => (known?.site ?? (await find())).root;

  return {
    find,
    findRoot,
    ask: async (request) => askAsReader(await findRoot(), request),
    profileUrl() {
      const { url = '', authentication = null } = known?.site.index ?? {};
      const folder = url === '' ? address : url;
      return new URL(
        'profile.php#application-passwords-section',
        authentication ?? `${folder.replace(/\/*$/, '')}/wp-admin/`,
      ).href;
    },
  };
}

import { MOST_IDS } from './get-by-ids.ts';
import type { RestClient, RestParameters } from './rest-client.ts';
import { isTooMuch, RestError } from './rest-error.ts';

/** Far more than any newsroom has; a site that repeats itself for ever stops here. */
const MOST_PAGES = 1_000;
/** A page that the site cannot give whole is asked for in smaller ones, but not in smaller than this. */
const LEAST_SIZE = 5;

/** A route's items in numbered pages of as many as the site gives at once, until the last. Some come twice where pages had to be made smaller. Throws a `RestError`. */
export async function* getPages(
  client: RestClient,
  route: string,
  parameters: RestParameters,
  options: { urgent?: boolean } = {},
): AsyncGenerator<unknown[]> {
  let size = MOST_IDS;
  for (let page = 1; page <= MOST_PAGES;) {
    const items = await getPage(client, route, { ...parameters, per_page: size, page }, options);
    if (items === undefined) {
      size = Math.max(LEAST_SIZE, Math.floor(size / 4));
      continue;
    }
    if (items.length > 0) yield items;
    if (items.length < size) return;
    page += 1;
  }
}

/** The items of a page; undefined when it was too large. */
async function getPage(
  client: RestClient,
  route: string,
  parameters: RestParameters & { page: number; per_page: number },
  options: { urgent?: boolean },
): Promise<unknown[] | undefined> {
  try {
    const { value } = await client.get(route, parameters, options);
    if (Array.isArray(value)) return value as unknown[];
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    // Behind a last page that is full WordPress has no empty one, but an error; totals are wrong on many a site.
    if (parameters.page > 1 && error.fault === 'rejected') return [];
    if (parameters.page > 1 || parameters.per_page === LEAST_SIZE) throw error;
    return undefined;
  }
  throw new RestError('not-json', `answered with something else than a list for ${route}`);
}

import { MOST_IDS } from './get-by-ids.ts';
import type { RestClient, RestParameters } from './rest-client.ts';
import { RestError } from './rest-error.ts';

/** Far more than any newsroom has; a site that repeats itself for ever stops here. */
const MOST_PAGES = 1_000;

/** A route's items in numbered pages of as many as WordPress gives at once, until the last. Throws a `RestError`. */
export async function* getPages(
  client: RestClient,
  route: string,
  parameters: RestParameters,
): AsyncGenerator<unknown[]> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const items = await getPage(client, route, { ...parameters, per_page: MOST_IDS, page });
    if (items.length > 0) yield items;
    if (items.length < MOST_IDS) return;
  }
}

async function getPage(
  client: RestClient,
  route: string,
  parameters: RestParameters & { page: number },
): Promise<unknown[]> {
  try {
    const { value } = await client.get(route, parameters);
    if (Array.isArray(value)) return value as unknown[];
  } catch (error) {
    // Behind a last page that is full WordPress has no empty one, but an error; totals are wrong on many a site.
    const isBehindLast =
      error instanceof RestError && error.fault === 'rejected' && parameters.page > 1;
    if (!isBehindLast) throw error;
    return [];
  }
  throw new RestError('not-json', `answered with something else than a list for ${route}`);
}

import type * as v from 'valibot';
import { inParts } from './in-parts.ts';
import type { Log } from './log.ts';
import { parseList } from './parse-list.ts';
import type { RestClient } from './rest-client.ts';
import { RestError } from './rest-error.ts';

/** As many as WordPress gives at once. */
export const MOST_IDS = 100;

export type Route<T> = {
  route: string;
  fields: string;
  schema: v.GenericSchema<unknown, T>;
  log: Log;
};

/** Gets the items of a route that have these ids, at most `MOST_IDS`; those that are not public are missing. */
export async function getByIds<T extends { id: number }>(
  client: RestClient,
  { route, fields, schema, log }: Route<T>,
  ids: number[],
): Promise<Map<number, T>> {
  const items = await inParts(ids, async (some) => {
    const { value } = await client.get(route, {
      include: some.join(','),
      per_page: some.length,
      _fields: fields,
    });
    return parseList(schema, value, { kind: route.replace(/^.*\//, ''), log });
  });
  return new Map(items.map((item) => [item.id, item]));
}

/** As `getByIds`, for any number of ids. */
export async function getAllByIds<T extends { id: number }>(
  client: RestClient,
  from: Route<T>,
  ids: number[],
): Promise<Map<number, T>> {
  const found = new Map<number, T>();
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const some = await getByIds(client, from, ids.slice(at, at + MOST_IDS));
    for (const [id, item] of some) found.set(id, item);
  }
  return found;
}

/** As `getByIds`, for what stories can do without: undefined where the site keeps them from visitors. */
export async function getPublicByIds<T extends { id: number }>(
  client: RestClient,
  from: Route<T>,
  ids: number[],
): Promise<Map<number, T> | undefined> {
  try {
    return await getByIds(client, from, ids);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    from.log.once(`The site ${error.message} for ${from.route}: stories appear without these.`);
    return undefined;
  }
}

const UNAVAILABLE = new Set(['refused', 'missing', 'rejected']);

/** Whether the site keeps something from visitors, or has never heard of it. */
export const isUnavailable = (error: unknown): error is RestError =>
  error instanceof RestError && UNAVAILABLE.has(error.fault);

import type { Author } from './author.ts';
import { getAllByIds, isUnavailable, type Route } from './get-by-ids.ts';
import type { RestClient } from './rest-client.ts';

/** Keys of authors in the store, with their slugs. */
export type StoredAuthors = Map<string, string>;

export type RenewedAuthors = {
  /** As the site tells them now. */
  authors: Author[];
  /** Keys of those whom the site does not have any more, or does not show. */
  gone: string[];
};

/** What the site told at once, and questions that take requests of their own. */
export type Renewed = RenewedAuthors & { questions: (() => Promise<Author | undefined>)[] };

/** The items of these ids; undefined where the site keeps them to itself. */
export async function getPresent<T extends { id: number }>(
  client: RestClient,
  from: Route<T>,
  ids: number[],
): Promise<Map<number, T> | undefined> {
  try {
    return await getAllByIds(client, from, ids);
  } catch (error) {
    if (isUnavailable(error)) return undefined;
    throw error;
  }
}

/** The numbers in the keys of a kind. */
export function idsOf(stored: StoredAuthors, kind: string): number[] {
  return [...stored.keys()]
    .filter((key) => key.startsWith(`${kind} `))
    .map((key) => Number(key.slice(kind.length + 1)));
}

export const isKnown = (author: Author | undefined): author is Author => author !== undefined;

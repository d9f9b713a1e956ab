import type { TermRecord } from '../../store/records.ts';
import { plainText } from '../article-html/plain-text.ts';
import { getPublicByIds, MOST_IDS } from './get-by-ids.ts';
import type { Log } from './log.ts';
import { createLookup } from './lookup.ts';
import type { RestClient } from './rest-client.ts';
import { linkOf, readableSlug } from './site-address.ts';
import { getPresent } from './stored-authors.ts';
import { TERM_FIELDS, termSchema, type WireTerm } from './wire-records.ts';

/** Tags of a site, by their ids there. */
export interface TagBook {
  find(ids: number[]): Promise<Map<number, TermRecord>>;
  /** Asks again for the stored tags, keys with slugs: those that are other than when they were told last, and keys of those that are gone. */
  renew(stored: Map<string, string>): Promise<{ records: TermRecord[]; removed: string[] }>;
}

export function createTagBook(client: RestClient, log: Log): TagBook {
  const from = { route: 'wp/v2/tags', fields: TERM_FIELDS, schema: termSchema, log };
  /** What was told last of each tag, by its key. */
  const told = new Map<string, string>();
  const tags = createLookup<number, TermRecord>(MOST_IDS, async (ids) => {
    const terms = await getPublicByIds(client, from, ids);
    if (terms === undefined) return undefined;
    const found = recordsOf(terms);
    for (const record of found.values()) told.set(record.key, JSON.stringify(record));
    return found;
  });

  return {
    find: tags.find,
    async renew(stored) {
      tags.forget();
      const keys = [...stored.keys()];
      const terms = await getPresent(client, from, keys.map(Number).filter(Number.isSafeInteger));
      if (terms === undefined) return { records: [], removed: [] };
      const present = new Map([...recordsOf(terms).values()].map((record) => [record.key, record]));
      const records = [...present.values()].filter(
        (record) => told.get(record.key) !== JSON.stringify(record),
      );
      for (const record of records) told.set(record.key, JSON.stringify(record));
      return { records, removed: keys.filter((key) => !present.has(key)) };
    },
  };
}

function recordsOf(terms: Map<number, WireTerm>): Map<number, TermRecord> {
  return new Map([...terms].map(([id, term]) => [id, tagOf(term)]));
}

function tagOf({ id, slug, name, description, link }: WireTerm): TermRecord {
  return {
    key: String(id),
    slug: readableSlug(slug),
    name: plainText(name) || readableSlug(slug),
    description: plainText(description),
    parent: null,
    link: linkOf(link),
  };
}

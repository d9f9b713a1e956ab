import type { DatabaseSync } from 'node:sqlite';
import type { SyncState } from '../../shared/site.ts';
import type { NamedLink } from '../../shared/teaser.ts';
import type { SiteRecord } from './records.ts';
import { text } from './row.ts';
import type { StoredSite } from './store.ts';

const NOT_STARTED: SyncState = {
  state: 'filling',
  stories: 0,
  expected: null,
  updatedAt: null,
  problem: null,
};

/** Reads what is known of the newsroom itself. */
export function createSiteReader(database: DatabaseSync, listSections: () => NamedLink[]) {
  const selectMeta = database.prepare('SELECT value FROM meta WHERE key = ?');

  function recall<T>(key: string): T | undefined {
    const row = selectMeta.get(key);
    // The writer alone writes these, from a typed record.
    return row === undefined ? undefined : (JSON.parse(text(row['value'])) as T);
  }

  return {
    readSite(): StoredSite | undefined {
      const site = recall<SiteRecord>('site');
      if (site === undefined) return undefined;
      return { ...site, sections: listSections(), sync: recall<SyncState>('sync') ?? NOT_STARTED };
    },
    timeZone: (): string => recall<SiteRecord>('site')?.timeZone ?? 'UTC',
  };
}

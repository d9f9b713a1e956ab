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
export function createSiteReader(
  database: DatabaseSync,
  { listSections, listPages }: Record<'listSections' | 'listPages', () => NamedLink[]>,
) {
  const selectMeta = database.prepare('SELECT value FROM meta WHERE key = ?');

  // The writer alone writes these, from typed records.
  function recall(key: string): unknown {
    const row = selectMeta.get(key);
    return row && JSON.parse(text(row['value']));
  }
  const readSync = () => (recall('sync') as SyncState | undefined) ?? NOT_STARTED;
  const recallSite = () => recall('site') as SiteRecord | undefined;

  return {
    readSite(): StoredSite | undefined {
      const site = recallSite();
      if (site === undefined) return undefined;
      return { ...site, sections: listSections(), pages: listPages(), sync: readSync() };
    },
    readSync,
    url: (): string | undefined => recallSite()?.url,
    timeZone: (): string => recallSite()?.timeZone ?? 'UTC',
  };
}

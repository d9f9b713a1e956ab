import type { DatabaseSync } from 'node:sqlite';
import { pageUrl } from '../../shared/page-urls.ts';
import type { AddressWriter } from './address-writer.ts';
import type { PageRecord } from './records.ts';
import { integer, text } from './row.ts';

/** Writes the newsroom's own pages. */
export function createPageWriter(database: DatabaseSync, addresses: AddressWriter) {
  const upsert = database.prepare(`
    INSERT INTO pages (id, slug, title, updated_at, place, stamp, body)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      slug = excluded.slug, title = excluded.title, updated_at = excluded.updated_at,
      place = excluded.place, stamp = excluded.stamp, body = excluded.body`);
  const selectIdBySlug = database.prepare('SELECT id FROM pages WHERE slug = ?');
  const setSlug = database.prepare('UPDATE pages SET slug = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM pages WHERE id = ?');
  const selectStamps = database.prepare('SELECT id, stamp FROM pages');

  return {
    writePage({ id, slug, link, title, updatedAt, place, stamp, body }: PageRecord) {
      const rival = selectIdBySlug.get(slug)?.['id'];
      if (rival !== undefined && rival !== id) setSlug.run(`${slug}-${integer(rival)}`, rival);
      upsert.run(id, slug, title, updatedAt, place, stamp, JSON.stringify(body));
      addresses.write(pageUrl(slug), 'page', String(id));
      addresses.write(link, 'page', String(id));
    },
    removePage(id: number) {
      remove.run(id);
    },
    storedPages: (): Map<number, string> =>
      new Map(selectStamps.all().map((row) => [integer(row['id']), text(row['stamp'])])),
  };
}

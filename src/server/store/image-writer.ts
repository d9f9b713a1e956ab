import type { DatabaseSync } from 'node:sqlite';
import type { ImageRecord } from './records.ts';

/** Writes pictures. */
export function createImageWriter(database: DatabaseSync) {
  // A colour that was found stays while the file is the same.
  const upsert = database.prepare(`
    INSERT INTO images (id, version, url, width, height, alt, placeholder)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      placeholder = CASE
        WHEN excluded.placeholder IS NULL AND excluded.version = version THEN placeholder
        ELSE excluded.placeholder
      END,
      version = excluded.version, url = excluded.url,
      width = excluded.width, height = excluded.height, alt = excluded.alt`);
  const selectVersion = database.prepare('SELECT version FROM images WHERE id = ?');
  const removeUnused = database.prepare(`
    DELETE FROM images WHERE id = :id
      AND NOT EXISTS (SELECT 1 FROM authors WHERE image = :id)
      AND NOT EXISTS (SELECT 1 FROM stories WHERE image = :id OR instr(body, :inBody))
      AND NOT EXISTS (SELECT 1 FROM pages WHERE instr(body, :inBody))`);

  return {
    writeImage({ id, version, url, width, height, alt, placeholder }: ImageRecord) {
      upsert.run(id, version, url, width, height, alt, placeholder);
    },
    /** Takes pictures out that nothing shows any more, alternative texts and all. Each costs a look into every body. */
    removeUnused(ids: Iterable<string>) {
      for (const id of ids) removeUnused.run({ id, inBody: inBody(id) });
    },
    hasImage(id: string, version?: string): boolean {
      const row = selectVersion.get(id);
      return row !== undefined && (version === undefined || row['version'] === version);
    },
  };
}

/** How a body in the database names a picture that it shows. */
const inBody = (id: string) => `"id":${JSON.stringify(id)}`;

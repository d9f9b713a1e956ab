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

  return {
    writeImage({ id, version, url, width, height, alt, placeholder }: ImageRecord) {
      upsert.run(id, version, url, width, height, alt, placeholder);
    },
    hasImage(id: string, version?: string): boolean {
      const row = selectVersion.get(id);
      return row !== undefined && (version === undefined || row['version'] === version);
    },
  };
}

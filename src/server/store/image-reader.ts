import type { DatabaseSync } from 'node:sqlite';
import { parseImage } from './news-image.ts';
import type { ImageRecord } from './records.ts';

/** Reads pictures by id. */
export function createImageReader(database: DatabaseSync) {
  const selectImage = database.prepare(
    'SELECT id, version, url, width, height, alt, placeholder FROM images WHERE id = ?',
  );
  return {
    findImage(id: string): ImageRecord | undefined {
      const row = selectImage.get(id);
      return row === undefined ? undefined : parseImage(row);
    },
  };
}

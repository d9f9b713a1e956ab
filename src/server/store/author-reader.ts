import type { DatabaseSync } from 'node:sqlite';
import type { Author } from '../../shared/author.ts';
import type { createImageReader } from './image-reader.ts';
import { newsImage } from './news-image.ts';
import { integer, text, textOrNull } from './row.ts';

/** Reads authors. */
export function createAuthorReader(
  database: DatabaseSync,
  images: ReturnType<typeof createImageReader>,
) {
  const selectAuthor = database.prepare(`
    SELECT a.name, a.description, a.image, f.total
    FROM authors a JOIN feeds f ON f.kind = 'author' AND f.term = a.id AND f.access = 'all'
    WHERE a.slug = ?`);

  return {
    findAuthor(slug: string): Author | undefined {
      const row = selectAuthor.get(slug);
      if (row === undefined) return undefined;
      const imageId = textOrNull(row['image']);
      const image = imageId === null ? undefined : images.findImage(imageId);
      return {
        slug,
        name: text(row['name']),
        biography: text(row['description']),
        image: image === undefined ? null : newsImage(image),
        stories: integer(row['total']),
      };
    },
  };
}

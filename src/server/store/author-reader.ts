import type { DatabaseSync } from 'node:sqlite';
import type { Author } from '../../shared/author.ts';
import type { createImageReader } from './image-reader.ts';
import { newsImage } from './news-image.ts';
import { integer, text, textOrNull } from './row.ts';

const MOST_CO_WRITERS = 8;

/** Reads authors. */
export function createAuthorReader(
  database: DatabaseSync,
  images: ReturnType<typeof createImageReader>,
) {
  const selectAuthor = database.prepare(`
    SELECT a.id, a.name, a.role, a.description, a.links, a.image, f.total
    FROM authors a JOIN feeds f ON f.kind = 'author' AND f.term = a.id AND f.access = 'all'
    WHERE a.slug = ?`);
  const selectCoWriters = database.prepare(`
    SELECT a.slug, a.name, c.stories FROM (
      SELECT other AS id, stories FROM co_writers WHERE one = :author
      UNION ALL
      SELECT one, stories FROM co_writers WHERE other = :author
    ) c JOIN authors a USING (id)
    WHERE c.stories > 0
    ORDER BY c.stories DESC, a.name, a.id LIMIT ${MOST_CO_WRITERS}`);

  return {
    findAuthor(slug: string): Author | undefined {
      const row = selectAuthor.get(slug);
      if (row === undefined) return undefined;
      const imageId = textOrNull(row['image']);
      const image = imageId === null ? undefined : images.findImage(imageId);
      return {
        slug,
        name: text(row['name']),
        role: text(row['role']),
        biography: text(row['description']),
        image: image === undefined ? null : newsImage(image),
        links: JSON.parse(text(row['links'])) as string[],
        stories: integer(row['total']),
        coWriters: selectCoWriters.all({ author: integer(row['id']) }).map((other) => ({
          slug: text(other['slug']),
          name: text(other['name']),
          stories: integer(other['stories']),
        })),
      };
    },
  };
}

import type { DatabaseSync } from 'node:sqlite';
import type { Access } from '../../shared/access.ts';
import type { NewsImage } from '../../shared/image.ts';
import type { NamedLink, Teaser } from '../../shared/teaser.ts';
import { newsImage } from './news-image.ts';
import { integer, integerOrNull, text, textOrNull, type Row } from './row.ts';

/** Reads stories as feeds show them. */
export function createTeaserReader(database: DatabaseSync) {
  const selectTeaser = database.prepare(`
    SELECT
      s.id, s.slug, s.headline, s.dek, s.published_at, s.updated_at, s.access, s.reading_minutes,
      s.read_at,
      c.slug AS section_slug, c.name AS section_name,
      i.id AS image_id, i.version, i.width, i.height, i.alt, i.placeholder
    FROM stories s
    LEFT JOIN categories c ON c.id = s.section
    LEFT JOIN images i ON i.id = s.image
    WHERE s.id = ?`);
  const selectByline = database.prepare(`
    SELECT a.slug, a.name
    FROM story_authors sa JOIN authors a ON a.id = sa.author
    WHERE sa.story = ? ORDER BY sa.place`);

  return {
    /** Throws when there is no such story. */
    readTeaser(story: number): Teaser {
      const row = selectTeaser.get(story);
      if (row === undefined) throw new Error(`Story ${story} stands in a feed but is not stored`);
      return {
        id: integer(row['id']),
        slug: text(row['slug']),
        headline: text(row['headline']),
        dek: text(row['dek']),
        section: parseSection(row),
        byline: selectByline.all(story).map(parseLink),
        publishedAt: timestamp(integer(row['published_at'])),
        updatedAt: timestamp(integer(row['updated_at'])),
        image: parseTeaserImage(row),
        access: text(row['access']) as Access,
        readingMinutes: integerOrNull(row['reading_minutes']),
        readAt: textOrNull(row['read_at']),
      };
    },
  };
}

/** A link in a row of columns `slug` and `name`. */
export function parseLink(row: Row): NamedLink {
  return { slug: text(row['slug']), name: text(row['name']) };
}

function parseSection(row: Row): NamedLink | null {
  const slug = textOrNull(row['section_slug']);
  return slug === null ? null : { slug, name: text(row['section_name']) };
}

function parseTeaserImage(row: Row): NewsImage | null {
  const id = textOrNull(row['image_id']);
  if (id === null) return null;
  return newsImage({
    id,
    version: text(row['version']),
    width: integer(row['width']),
    height: integer(row['height']),
    alt: text(row['alt']),
    placeholder: textOrNull(row['placeholder']),
  });
}

/** RFC 3339 in UTC, without the milliseconds that no newsroom sets. */
export function timestamp(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

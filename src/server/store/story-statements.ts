import type { DatabaseSync } from 'node:sqlite';

/** The statements that stories are written by. */
export function createStoryStatements(database: DatabaseSync) {
  const deleteAuthors = database.prepare('DELETE FROM story_authors WHERE story = ?');
  const deleteCategories = database.prepare('DELETE FROM story_categories WHERE story = ?');
  const deleteTags = database.prepare('DELETE FROM story_tags WHERE story = ?');

  return {
    upsertStory: database.prepare(`
      INSERT INTO stories (
        id, slug, headline, dek, published_at, updated_at, access, reading_minutes,
        section, image, image_caption, image_credit, read_at, stamp, body
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
        slug = excluded.slug, headline = excluded.headline, dek = excluded.dek,
        published_at = excluded.published_at, updated_at = excluded.updated_at,
        access = excluded.access, reading_minutes = excluded.reading_minutes,
        section = excluded.section, image = excluded.image,
        image_caption = excluded.image_caption, image_credit = excluded.image_credit,
        read_at = excluded.read_at, stamp = excluded.stamp, body = excluded.body`),
    selectStory: database.prepare('SELECT published_at, access FROM stories WHERE id = ?'),
    selectBody: database.prepare('SELECT body FROM stories WHERE id = ?'),
    selectIdBySlug: database.prepare('SELECT id FROM stories WHERE slug = ?'),
    selectIdsByCategory: database.prepare('SELECT story FROM story_categories WHERE category = ?'),
    deleteStory: database.prepare('DELETE FROM stories WHERE id = ?'),
    setSlug: database.prepare('UPDATE stories SET slug = ? WHERE id = ?'),
    setSection: database.prepare('UPDATE stories SET section = ? WHERE id = ?'),

    selectAuthors: database.prepare(
      'SELECT author AS id FROM story_authors WHERE story = ? ORDER BY place',
    ),
    selectCategories: database.prepare(
      'SELECT category AS id FROM story_categories WHERE story = ?',
    ),
    selectTags: database.prepare('SELECT tag AS id FROM story_tags WHERE story = ?'),
    insertAuthor: database.prepare(
      'INSERT INTO story_authors (story, place, author) VALUES (?, ?, ?)',
    ),
    insertCategory: database.prepare(
      'INSERT INTO story_categories (story, category) VALUES (?, ?)',
    ),
    insertTag: database.prepare('INSERT INTO story_tags (story, tag) VALUES (?, ?)'),
    deleteTerms(story: number) {
      deleteAuthors.run(story);
      deleteCategories.run(story);
      deleteTags.run(story);
    },
  };
}

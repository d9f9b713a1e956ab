import type { DatabaseSync } from 'node:sqlite';
import type { Article } from '../../shared/article.ts';
import type { Block } from '../../shared/block.ts';
import { articleUrl } from '../../shared/page-urls.ts';
import { addressKey } from './address.ts';
import { integer, text, textOrNull } from './row.ts';
import type { ArticleResult } from './store.ts';
import { createTeaserReader, parseLink } from './teaser-reader.ts';

/** Reads whole stories. `isFilling` tells whether some may be yet to come. */
export function createArticleReader(
  database: DatabaseSync,
  {
    newsroom,
    isFilling,
    readBody,
  }: { newsroom: string; isFilling: () => boolean; readBody: (json: string) => Block[] },
) {
  const teasers = createTeaserReader(database);
  const selectStory = database.prepare(
    'SELECT id, image_caption, image_credit, body FROM stories WHERE slug = ?',
  );
  const selectSectionPath = database.prepare(`
    WITH RECURSIVE path (id, parent, slug, name, depth) AS (
      SELECT c.id, c.parent, c.slug, c.name, 0
      FROM stories s JOIN categories c ON c.id = s.section WHERE s.id = ?
      UNION ALL
      SELECT c.id, c.parent, c.slug, c.name, path.depth + 1
      FROM path JOIN categories c ON c.id = path.parent
    )
    SELECT slug, name FROM path ORDER BY depth DESC`);
  const selectTags = database.prepare(`
    SELECT t.slug, t.name FROM story_tags st JOIN tags t ON t.id = st.tag
    WHERE st.story = ? ORDER BY t.name, t.slug`);
  const selectFormer = database.prepare(`
    SELECT s.slug FROM state.addresses a LEFT JOIN stories s ON s.id = CAST(a.key AS INTEGER)
    WHERE a.newsroom = ? AND a.address = ? AND a.kind = 'article'`);

  /** What a slug stands for that no story has. */
  function findFormer(slug: string): ArticleResult | undefined {
    const row = selectFormer.get(newsroom, addressKey(articleUrl(slug)));
    if (row === undefined) return undefined;
    const present = textOrNull(row['slug']);
    if (present !== null) return { kind: 'moved', slug: present };
    return { kind: isFilling() ? 'awaited' : 'withdrawn' };
  }

  return {
    findArticle(slug: string): ArticleResult | undefined {
      const row = selectStory.get(slug);
      if (row === undefined) return findFormer(slug);
      const id = integer(row['id']);
      const teaser = teasers.readTeaser(id);
      const article: Article = {
        ...teaser,
        categories: selectSectionPath.all(id).map(parseLink),
        tags: selectTags.all(id).map(parseLink),
        imageCaption: text(row['image_caption']),
        imageCredit: text(row['image_credit']),
        body: readBody(text(row['body'])),
        gate: teaser.access === 'premium' ? { reason: 'subscription' } : null,
      };
      return { kind: 'article', article };
    },
  };
}

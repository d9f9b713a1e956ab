import type { DatabaseSync } from 'node:sqlite';
import type { Block } from '../../shared/block.ts';
import type { NewsroomPage } from '../../shared/page.ts';
import { pageUrl } from '../../shared/page-urls.ts';
import type { NamedLink } from '../../shared/teaser.ts';
import { addressKey } from './address.ts';
import { integer, text } from './row.ts';
import type { PageResult } from './store.ts';
import { parseLink, timestamp } from './teaser-reader.ts';

/** Reads the newsroom's own pages. */
export function createPageReader(
  database: DatabaseSync,
  { newsroom, readBody }: { newsroom: string; readBody: (json: string) => Block[] },
) {
  const selectPage = database.prepare('SELECT title, updated_at, body FROM pages WHERE slug = ?');
  const selectLinks = database.prepare(
    'SELECT slug, title AS name FROM pages ORDER BY place, title, id',
  );
  const selectPresent = database.prepare(`
    SELECT p.slug FROM state.addresses a JOIN pages p ON p.id = CAST(a.key AS INTEGER)
    WHERE a.newsroom = ? AND a.address = ? AND a.kind = 'page'`);

  function findFormer(slug: string): PageResult | undefined {
    const row = selectPresent.get(newsroom, addressKey(pageUrl(slug)));
    return row && { kind: 'moved', slug: text(row['slug']) };
  }

  return {
    findPage(slug: string): PageResult | undefined {
      const row = selectPage.get(slug);
      if (row === undefined) return findFormer(slug);
      const page: NewsroomPage = {
        slug,
        title: text(row['title']),
        updatedAt: timestamp(integer(row['updated_at'])),
        body: readBody(text(row['body'])),
      };
      return { kind: 'page', page };
    },
    listPages: (): NamedLink[] => selectLinks.all().map(parseLink),
  };
}

import type { DatabaseSync } from 'node:sqlite';
import { addressCandidates, type Address } from './address.ts';
import { text } from './row.ts';
import type { PageTarget } from './store.ts';

/** Finds what the newsroom's own addresses stand for. */
export function createRedirectReader(database: DatabaseSync, newsroom: string) {
  const selectAddress = database.prepare(
    'SELECT kind, key FROM state.addresses WHERE newsroom = ? AND address = ?',
  );
  const selectSlug = {
    article: database.prepare('SELECT slug FROM stories WHERE id = CAST(:key AS INTEGER)'),
    page: database.prepare('SELECT slug FROM pages WHERE id = CAST(:key AS INTEGER)'),
    category: database.prepare('SELECT slug FROM categories WHERE key = :key'),
    author: database.prepare('SELECT slug FROM authors WHERE key = :key'),
    tag: database.prepare('SELECT slug FROM tags WHERE key = :key'),
  };
  const selectLastSlug = database.prepare(
    'SELECT slug FROM state.stories WHERE newsroom = ? AND id = CAST(? AS INTEGER)',
  );

  function targetOf(
    kind: keyof typeof selectSlug,
    key: string,
    page: number,
  ): PageTarget | undefined {
    const row =
      selectSlug[kind].get({ key }) ??
      // Of a withdrawn story the page that says so.
      (kind === 'article' ? selectLastSlug.get(newsroom, key) : undefined);
    if (row === undefined) return undefined;
    const slug = text(row['slug']);
    return kind === 'article' || kind === 'page' ? { kind, slug } : { kind, slug, page };
  }

  function findStored({ key, page }: Address): PageTarget | undefined {
    const row = selectAddress.get(newsroom, key);
    if (row === undefined) return undefined;
    const kind = text(row['kind']) as keyof typeof selectSlug;
    return targetOf(kind, text(row['key']), page ?? 1);
  }

  /** Addresses that WordPress always understands, whatever its permalinks are. */
  function findConventional({ key, page }: Address): PageTarget | undefined {
    if (key === '/' && page !== undefined) return { kind: 'latest', page };
    const id = /^\/\?p(?:age_id)?=(\d{1,15})$/.exec(key)?.[1];
    if (id === undefined) return undefined;
    return targetOf('article', id, 1) ?? targetOf('page', id, 1);
  }

  return {
    findRedirect(pathAndQuery: string): PageTarget | undefined {
      const candidates = addressCandidates(pathAndQuery);
      return (
        candidates.map(findStored).find((target) => target !== undefined) ??
        candidates.map(findConventional).find((target) => target !== undefined)
      );
    },
  };
}

import type { DatabaseSync } from 'node:sqlite';
import { addressCandidates, type Address } from './address.ts';
import { integer, text } from './row.ts';
import type { PageTarget } from './store.ts';

/** Finds what the newsroom's own addresses stand for. */
export function createRedirectReader(database: DatabaseSync) {
  const selectAddress = database.prepare('SELECT kind, target FROM addresses WHERE address = ?');
  const selectSlug = {
    article: database.prepare(`
      SELECT slug FROM stories WHERE id = :id
      UNION ALL SELECT slug FROM withdrawn WHERE story = :id LIMIT 1`),
    category: database.prepare('SELECT slug FROM categories WHERE id = :id'),
    author: database.prepare('SELECT slug FROM authors WHERE id = :id'),
    tag: database.prepare('SELECT slug FROM tags WHERE id = :id'),
  };

  function targetOf(
    kind: keyof typeof selectSlug,
    id: number,
    page: number,
  ): PageTarget | undefined {
    const row = selectSlug[kind].get({ id });
    if (row === undefined) return undefined;
    const slug = text(row['slug']);
    return kind === 'article' ? { kind, slug } : { kind, slug, page };
  }

  function findStored({ key, page }: Address): PageTarget | undefined {
    const row = selectAddress.get(key);
    if (row === undefined) return undefined;
    const kind = text(row['kind']) as keyof typeof selectSlug;
    return targetOf(kind, integer(row['target']), page ?? 1);
  }

  /** Addresses that WordPress always understands, whatever its permalinks are. */
  function findConventional({ key, page }: Address): PageTarget | undefined {
    if (key === '/' && page !== undefined) return { kind: 'latest', page };
    const story = /^\/\?p=(\d{1,15})$/.exec(key)?.[1];
    return story === undefined ? undefined : targetOf('article', Number(story), 1);
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

import type { DatabaseSync } from 'node:sqlite';
import { addressKey } from './address.ts';

export type AddressWriter = ReturnType<typeof createAddressWriter>;

/** Writes where addresses lead. They stay when a story or an archive gets another one, until something else takes them over. */
export function createAddressWriter(database: DatabaseSync) {
  const upsert = database.prepare(`
    INSERT INTO addresses (address, kind, target) VALUES (?, ?, ?)
    ON CONFLICT (address) DO UPDATE SET kind = excluded.kind, target = excluded.target`);
  const removeOf = database.prepare('DELETE FROM addresses WHERE kind = ? AND target = ?');

  return {
    write(link: string | null, kind: 'article' | 'category' | 'author' | 'tag', target: number) {
      if (link === null) return;
      const address = addressKey(link);
      // Nothing may take over the front page.
      if (address !== '/') upsert.run(address, kind, target);
    },
    removeOfStory(story: number) {
      removeOf.run('article', story);
    },
  };
}

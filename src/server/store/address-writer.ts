import type { DatabaseSync } from 'node:sqlite';
import { addressKey } from './address.ts';
import type { TermKind } from './records.ts';

export type AddressWriter = ReturnType<typeof createAddressWriter>;

/** Writes where addresses lead. They stay when a story or an archive gets another one, until something else takes them over. */
export function createAddressWriter(database: DatabaseSync, newsroom: string) {
  // Most are known: what does not change costs no write.
  const upsert = database.prepare(`
    INSERT INTO state.addresses (newsroom, address, kind, key) VALUES (?, ?, ?, ?)
    ON CONFLICT (newsroom, address) DO UPDATE SET kind = excluded.kind, key = excluded.key
    WHERE kind <> excluded.kind OR key <> excluded.key`);
  const moveTo = database.prepare(
    'UPDATE state.addresses SET key = ? WHERE newsroom = ? AND kind = ? AND key = ?',
  );
  const removeOf = database.prepare(
    'DELETE FROM state.addresses WHERE newsroom = ? AND kind = ? AND key = ?',
  );
  const upsertStory = database.prepare(`
    INSERT INTO state.stories (newsroom, id, slug) VALUES (?, ?, ?)
    ON CONFLICT (newsroom, id) DO UPDATE SET slug = excluded.slug WHERE slug <> excluded.slug`);
  const removeStory = database.prepare('DELETE FROM state.stories WHERE newsroom = ? AND id = ?');

  return {
    write(link: string | null, kind: TermKind | 'article' | 'page', key: string) {
      if (link === null) return;
      const address = addressKey(link);
      // Nothing may take over the front page.
      if (address !== '/') upsert.run(newsroom, address, kind, key);
    },
    /** Lets what led to one term lead to another, or to the same under its new key. */
    lead(kind: TermKind, from: string, to: string) {
      moveTo.run(to, newsroom, kind, from);
    },
    /** Remembers that a story was shown, and under which slug at last. */
    rememberStory(story: number, slug: string) {
      upsertStory.run(newsroom, story, slug);
    },
    forgetStory(story: number) {
      removeOf.run(newsroom, 'article', String(story));
      removeStory.run(newsroom, story);
    },
  };
}

import type { FileKind } from './open-file.ts';

/** The file of what cannot be fetched again from a newsroom ("DatS" in ASCII). */
export const STATE: FileKind = {
  applicationId: 0x44617453,
  migrations: [
    `
    -- Where the newsroom's own addresses lead, present and former ones; \`key\` is the target's identity at its source.
    CREATE TABLE addresses (
      newsroom TEXT NOT NULL,
      address TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('article', 'page', 'category', 'author', 'tag')),
      key TEXT NOT NULL,
      PRIMARY KEY (newsroom, address)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX addresses_of_target ON addresses (newsroom, kind, key);

    -- Every story that was ever shown, with its last slug: one that is here and not in the read model was withdrawn.
    CREATE TABLE stories (
      newsroom TEXT NOT NULL,
      id INTEGER NOT NULL,
      slug TEXT NOT NULL,
      PRIMARY KEY (newsroom, id)
    ) STRICT, WITHOUT ROWID;
    `,
    `
    -- The invented readers of the sample newsroom; \`hash\` is of the password, by scrypt.
    CREATE TABLE sample_accounts (
      login TEXT PRIMARY KEY,
      hash TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Where they are signed in: a session whose id is not here has ended, whatever cookie holds it. Times are milliseconds since 1970.
    CREATE TABLE sample_sessions (
      id TEXT PRIMARY KEY,
      login TEXT NOT NULL REFERENCES sample_accounts (login),
      device TEXT NOT NULL,
      signed_in_at INTEGER NOT NULL,
      used_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sample_sessions_of_account ON sample_sessions (login, used_at);
    `,
    `
    -- By which push services know who sends, one pair a newsroom: made at the first start. Times are milliseconds since 1970.
    CREATE TABLE push_keys (
      newsroom TEXT PRIMARY KEY,
      public TEXT NOT NULL,
      private TEXT NOT NULL,
      made_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Browsers that are told of new stories. All up to the number \`told_to\` are done with; the rest waits until \`wait_until\`.
    CREATE TABLE followers (
      id INTEGER PRIMARY KEY,
      newsroom TEXT NOT NULL,
      endpoint TEXT NOT NULL UNIQUE,
      p256dh TEXT NOT NULL,
      auth TEXT NOT NULL,
      subjects TEXT NOT NULL,
      language TEXT NOT NULL,
      quiet TEXT,
      created_at INTEGER NOT NULL,
      told_to INTEGER NOT NULL,
      wait_until INTEGER NOT NULL DEFAULT 0,
      tries INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX followers_to_tell ON followers (newsroom, told_to, wait_until);

    -- New stories in the order in which they were found. Numbers are never given twice: followers remember them.
    CREATE TABLE arrivals (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      newsroom TEXT NOT NULL,
      story INTEGER NOT NULL,
      found_at INTEGER NOT NULL,
      UNIQUE (newsroom, story)
    ) STRICT;

    -- What one process does for all: who does it, and until when unless they say so again.
    CREATE TABLE leases (
      name TEXT PRIMARY KEY,
      holder TEXT NOT NULL,
      until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    `,
  ],
};

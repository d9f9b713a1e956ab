import type { FileKind } from './open-file.ts';

const MIGRATIONS = [
  `
  CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE images (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    version TEXT NOT NULL,
    url TEXT NOT NULL,
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    alt TEXT NOT NULL,
    placeholder TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE authors (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    image TEXT REFERENCES images
  ) STRICT;

  CREATE TABLE categories (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    parent INTEGER REFERENCES categories DEFERRABLE INITIALLY DEFERRED,
    may_be_section INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    name TEXT NOT NULL,
    description TEXT NOT NULL
  ) STRICT;

  -- The body comes last: a teaser is read without touching the pages it overflows to.
  CREATE TABLE stories (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    headline TEXT NOT NULL,
    dek TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    access TEXT NOT NULL CHECK (access IN ('free', 'premium')),
    reading_minutes INTEGER,
    section INTEGER REFERENCES categories,
    image TEXT REFERENCES images,
    image_caption TEXT NOT NULL,
    image_credit TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE story_authors (
    story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
    place INTEGER NOT NULL,
    author INTEGER NOT NULL REFERENCES authors,
    PRIMARY KEY (story, place)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE story_categories (
    story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
    category INTEGER NOT NULL REFERENCES categories,
    PRIMARY KEY (story, category)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX stories_of_category ON story_categories (category, story);

  CREATE TABLE story_tags (
    story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tags,
    PRIMARY KEY (story, tag)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE withdrawn (
    story INTEGER PRIMARY KEY,
    slug TEXT NOT NULL
  ) STRICT;
  CREATE INDEX withdrawn_slugs ON withdrawn (slug);

  -- Where the newsroom's own addresses lead, present and former ones.
  CREATE TABLE addresses (
    address TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('article', 'category', 'author', 'tag')),
    target INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX addresses_of_target ON addresses (kind, target);

  -- One feed for each subject and access filter. A mark numbered n stands at position n + shift:
  -- stories published at the top raise the shift and leave the marks alone.
  CREATE TABLE feeds (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('latest', 'category', 'author', 'tag')),
    term INTEGER NOT NULL,
    access TEXT NOT NULL CHECK (access IN ('all', 'free', 'premium')),
    total INTEGER NOT NULL DEFAULT 0,
    recent INTEGER NOT NULL DEFAULT 0,
    shift INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, term, access)
  ) STRICT;
  INSERT INTO feeds (kind, term, access)
    VALUES ('latest', 0, 'all'), ('latest', 0, 'free'), ('latest', 0, 'premium');

  -- No reference to stories: it would ask for one more index as large as this table.
  CREATE TABLE feed_entries (
    feed INTEGER NOT NULL REFERENCES feeds,
    published_at INTEGER NOT NULL,
    story INTEGER NOT NULL,
    PRIMARY KEY (feed, published_at, story)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE feed_marks (
    feed INTEGER NOT NULL REFERENCES feeds,
    published_at INTEGER NOT NULL,
    story INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (feed, published_at, story)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX feed_marks_in_order ON feed_marks (feed, n);

  CREATE TABLE feed_months (
    feed INTEGER NOT NULL REFERENCES feeds,
    month TEXT NOT NULL,
    stories INTEGER NOT NULL,
    PRIMARY KEY (feed, month)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Identities at the source, by which what is renamed there is known again.
  ALTER TABLE authors ADD COLUMN key TEXT;
  ALTER TABLE categories ADD COLUMN key TEXT;
  ALTER TABLE tags ADD COLUMN key TEXT;
  UPDATE authors SET key = 'old ' || id;
  UPDATE categories SET key = 'old ' || id;
  UPDATE tags SET key = 'old ' || id;
  CREATE UNIQUE INDEX authors_by_key ON authors (key);
  CREATE UNIQUE INDEX categories_by_key ON categories (key);
  CREATE UNIQUE INDEX tags_by_key ON tags (key);
  CREATE INDEX stories_of_author ON story_authors (author, story);
  CREATE INDEX stories_of_tag ON story_tags (tag, story);

  -- What tells whether the source has a story otherwise by now; unknown for those of an earlier version.
  ALTER TABLE stories ADD COLUMN stamp TEXT NOT NULL DEFAULT '';
  -- Where a story is read that only the newsroom's own site can show.
  ALTER TABLE stories ADD COLUMN read_at TEXT;

  CREATE TABLE pages (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    title TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    -- Its place among the newsroom's pages.
    place INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX pages_in_order ON pages (place, title, id);

  -- They are kept in the state file from now on.
  DROP TABLE addresses;
  DROP TABLE withdrawn;
  `,
  `
  -- What has most in common with each story, nearest first.
  CREATE TABLE related (
    story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
    place INTEGER NOT NULL,
    other INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
    PRIMARY KEY (story, place)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX related_by_other ON related (other, story);

  -- Stories of which that is to be found anew, and whether those near them are due then as well.
  CREATE TABLE related_due (
    story INTEGER PRIMARY KEY REFERENCES stories ON DELETE CASCADE,
    spreads INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX related_due_in_order ON related_due (spreads);
  INSERT INTO related_due SELECT id, 0 FROM stories;
  `,
  `
  -- What an author does at the newsroom, and a JSON list of addresses where more of them is published.
  ALTER TABLE authors ADD COLUMN role TEXT NOT NULL DEFAULT '';
  ALTER TABLE authors ADD COLUMN links TEXT NOT NULL DEFAULT '[]';

  -- How many stories two authors signed together; of the two, "one" has the lower id. It follows every change
  -- of a byline: counted in a request, it would cost as much as an author has stories.
  CREATE TABLE co_writers (
    one INTEGER NOT NULL,
    other INTEGER NOT NULL,
    stories INTEGER NOT NULL,
    PRIMARY KEY (one, other)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX co_writers_by_other ON co_writers (other);
  INSERT INTO co_writers
    SELECT a.author, b.author, count(*) FROM story_authors a
    JOIN story_authors b ON b.story = a.story AND b.author > a.author
    GROUP BY 1, 2;

  CREATE TRIGGER byline_gains AFTER INSERT ON story_authors BEGIN
    INSERT INTO co_writers
      SELECT min(author, NEW.author), max(author, NEW.author), 1 FROM story_authors
      WHERE story = NEW.story AND author <> NEW.author
      ON CONFLICT (one, other) DO UPDATE SET stories = stories + 1;
  END;
  CREATE TRIGGER byline_loses AFTER DELETE ON story_authors BEGIN
    UPDATE co_writers SET stories = stories - 1 WHERE (one, other) IN (
      SELECT min(author, OLD.author), max(author, OLD.author) FROM story_authors
      WHERE story = OLD.story
    );
  END;
  CREATE TRIGGER byline_swaps AFTER UPDATE OF author ON story_authors BEGIN
    UPDATE co_writers SET stories = stories - 1 WHERE (one, other) IN (
      SELECT min(author, OLD.author), max(author, OLD.author) FROM story_authors
      WHERE story = OLD.story AND place <> OLD.place
    );
    INSERT INTO co_writers
      SELECT min(author, NEW.author), max(author, NEW.author), 1 FROM story_authors
      WHERE story = NEW.story AND author <> NEW.author
      ON CONFLICT (one, other) DO UPDATE SET stories = stories + 1;
  END;
  `,
];

/** The read model ("Date" in ASCII). */
export const READ_MODEL: FileKind = { applicationId: 0x44617465, migrations: MIGRATIONS };

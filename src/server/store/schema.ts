/** Says that a database file is one of ours ("Date" in ASCII), so that no other program's is ever touched. */
export const APPLICATION_ID = 0x44617465;

/** Steps that lead from an empty file to the schema of today; `user_version` counts those taken. */
export const MIGRATIONS = [
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
];

import * as v from 'valibot';
import { described } from './described.ts';
import { TEASER_EXAMPLE, teaserSchema } from './teaser.ts';

export const FEED_KINDS = ['latest', 'category', 'author', 'tag'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** Stories a feed answers with when `limit` is not given, and so the size of a numbered page. */
export const PAGE_SIZE = 10;
export const MOST_PER_REQUEST = 50;

/** How many of each author's newest other stories stand beside a story. */
export const MORE_BY_AUTHOR = 3;

/** How many of an author's newest are asked for, by the author's place in the byline: the story that is read may be among them, and those that stand beside the authors before. */
export const askedOfAuthor = (place: number) =>
  Math.min(MORE_BY_AUTHOR * (place + 1) + 1, MOST_PER_REQUEST);

/** Which feed: everything, or one category's, author's or tag's. */
export type FeedSubject =
  { kind: 'latest' } | { kind: 'category' | 'author' | 'tag'; slug: string };

export const feedSubjectSchema = v.object({
  kind: described(v.picklist(FEED_KINDS), 'What the feed is of', 'category'),
  slug: described(
    v.nullable(v.string()),
    'Its part of the address; null for the feed of everything',
    'foreign-relations',
  ),
  name: described(v.nullable(v.string()), 'Its name; null for the feed of everything', 'Culture'),
  description: described(v.string(), 'What it is about, plain text; may be empty', 'Books, music.'),
});

export const feedSchema = v.object({
  subject: described(feedSubjectSchema, 'What the feed is of', {
    kind: 'category',
    slug: 'foreign-relations',
    name: 'Foreign relations',
    description: 'The strait and its neighbours.',
  }),
  items: described(v.array(teaserSchema), 'Stories, newest first', [TEASER_EXAMPLE]),
  total: described(v.number(), 'Number of stories in the whole feed under this filter', 5989),
  first: described(
    v.nullable(
      v.object({
        position: described(v.number(), 'Position in the feed of the first item, from 1', 361),
        page: described(v.number(), 'Page of 10 on which the first item stands now', 37),
      }),
    ),
    'Where in the feed the first item stands now; null when there are no items',
    { position: 361, page: 37 },
  ),
  older: described(
    v.nullable(v.string()),
    'Cursor for the stories that follow; null at the end',
    'AQAAAaG-rXCAAAAAAAAAyCLMQ4qd',
  ),
  newer: described(
    v.nullable(v.string()),
    'Cursor for the stories just before; null at the top',
    null,
  ),
});
export type Feed = v.InferOutput<typeof feedSchema>;

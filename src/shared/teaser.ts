import * as v from 'valibot';
import { accessSchema } from './access.ts';
import { described } from './described.ts';
import { imageSchema } from './image.ts';

/** A link to something that has a page of its own: a category, a tag or an author. */
export const linkSchema = v.object({
  slug: described(v.string(), 'Its part of the address', 'foreign-relations'),
  name: described(v.string(), 'Its name as the newsroom shows it', 'Foreign relations'),
});
export type NamedLink = v.InferOutput<typeof linkSchema>;

export const timestampSchema = v.pipe(v.string(), v.isoTimestamp());

/** One story as a feed shows it. */
export const teaserSchema = v.object({
  id: described(v.number(), 'Identity of the story in its newsroom', 51234),
  slug: described(v.string(), 'Its part of the address', 'the-ferry-that-waits'),
  headline: described(v.string(), 'Headline as plain text', 'The ferry that waits'),
  dek: described(v.string(), 'One-sentence summary as plain text; may be empty', 'A short dek.'),
  section: described(
    v.nullable(linkSchema),
    'Its deepest category that is not the premium mark; null when it has none',
    { slug: 'foreign-relations', name: 'Foreign relations' },
  ),
  byline: described(v.array(linkSchema), 'Every author, in the order of the byline', [
    { slug: 'ilse-maren', name: 'Ilse Maren' },
  ]),
  publishedAt: described(timestampSchema, 'First published, UTC', '2026-11-09T05:00:00Z'),
  updatedAt: described(timestampSchema, 'Last edited, UTC', '2026-11-09T08:30:00Z'),
  image: described(v.nullable(imageSchema), 'Its lead picture; null when it has none', null),
  access: described(accessSchema, 'Who may read it to its end', 'premium'),
  readingMinutes: described(
    v.nullable(v.number()),
    'Minutes that the whole story takes to read; null when its length is not known',
    4,
  ),
  readAt: described(
    v.nullable(v.pipe(v.string(), v.url())),
    "Address at the newsroom's own site of a story that can only be read there, behind a password say; null for all others",
    null,
  ),
});
export type Teaser = v.InferOutput<typeof teaserSchema>;

/** The story that descriptions show. */
export const TEASER_EXAMPLE: Teaser = {
  id: 51234,
  slug: 'the-ferry-that-waits',
  headline: 'The ferry that waits',
  dek: 'Why the last boat of the day leaves late, and nobody minds.',
  section: { slug: 'foreign-relations', name: 'Foreign relations' },
  byline: [{ slug: 'ilse-maren', name: 'Ilse Maren' }],
  publishedAt: '2026-11-09T05:00:00Z',
  updatedAt: '2026-11-09T08:30:00Z',
  image: null,
  access: 'premium',
  readingMinutes: 4,
  readAt: null,
};

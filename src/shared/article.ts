import * as v from 'valibot';
import { blockSchema } from './block.ts';
import { described } from './described.ts';
import { feedSubjectSchema } from './feed.ts';
import { linkSchema, TEASER_EXAMPLE, teaserSchema } from './teaser.ts';

/** Why a story stops after its opening. */
export const gateSchema = v.object({
  reason: described(v.picklist(['subscription']), 'What is missing', 'subscription'),
});

export const articleSchema = v.object({
  ...teaserSchema.entries,
  categories: described(
    v.array(linkSchema),
    'The path of its section from the top: the parent first, the section last',
    [{ slug: 'foreign-relations', name: 'Foreign relations' }],
  ),
  tags: described(v.array(linkSchema), 'Its tags, by name', [{ slug: 'ferries', name: 'Ferries' }]),
  imageCaption: described(v.string(), 'Caption of the lead picture; may be empty', 'At the quay.'),
  imageCredit: described(v.string(), 'Credit of the lead picture; may be empty', 'Drawing: staff'),
  body: described(
    v.array(blockSchema),
    'The story as blocks; of a premium story the opening alone',
    [{ kind: 'paragraph', children: ['The ferry waits.'] }],
  ),
  gate: described(v.nullable(gateSchema), 'Present when `body` is only the opening', null),
});
export type Article = v.InferOutput<typeof articleSchema>;

export const relatedSchema = v.object({
  items: described(v.array(teaserSchema), 'Related stories, nearest first', [TEASER_EXAMPLE]),
});
export type Related = v.InferOutput<typeof relatedSchema>;

const { kind, slug, name } = feedSubjectSchema.entries;

export const neighboursSchema = v.object({
  feed: described(v.object({ kind, slug, name }), 'The feed that they stand in', {
    kind: 'category',
    slug: 'foreign-relations',
    name: 'Foreign relations',
  }),
  newer: described(v.nullable(teaserSchema), 'The story before; null at the top', null),
  older: described(v.nullable(teaserSchema), 'The story after; null at the end', null),
});
export type Neighbours = v.InferOutput<typeof neighboursSchema>;

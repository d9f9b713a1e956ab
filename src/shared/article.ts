import * as v from 'valibot';
import { blockSchema } from './block.ts';
import { described } from './described.ts';
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

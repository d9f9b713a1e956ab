import * as v from 'valibot';
import { described } from './described.ts';
import { feedSubjectSchema } from './feed.ts';
import { teaserSchema } from './teaser.ts';

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

import * as v from 'valibot';
import { blockSchema } from './block.ts';
import { described } from './described.ts';
import { timestampSchema } from './teaser.ts';

/** A page of the newsroom's own: About, Privacy … */
export const pageSchema = v.object({
  slug: described(v.string(), 'Its part of the address', 'about'),
  title: described(v.string(), 'Its title as plain text', 'About us'),
  updatedAt: described(timestampSchema, 'Last edited, UTC', '2026-11-09T08:30:00Z'),
  body: described(v.array(blockSchema), 'The page as blocks', [
    { kind: 'paragraph', children: ['We write about the strait.'] },
  ]),
});
export type NewsroomPage = v.InferOutput<typeof pageSchema>;

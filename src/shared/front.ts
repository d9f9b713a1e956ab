import * as v from 'valibot';
import { described } from './described.ts';
import { linkSchema, TEASER_EXAMPLE, teaserSchema } from './teaser.ts';

/** How a block of the front page is set: `spread` is one large story with others beside it, `tiles` are pictures in columns, `text` is columns without pictures, `brief` a narrow list that shares its row with another. */
export const BLOCK_SHAPES = ['spread', 'tiles', 'text', 'brief'] as const;
export type BlockShape = (typeof BLOCK_SHAPES)[number];

export const frontBlockSchema = v.object({
  section: described(
    v.nullable(linkSchema),
    'The section that it is of; null for what is left of everything',
    { slug: 'foreign-relations', name: 'Foreign relations' },
  ),
  shape: described(v.picklist(BLOCK_SHAPES), 'How it is set', 'spread'),
  items: described(v.array(teaserSchema), 'Its stories, the first of which leads it', [
    TEASER_EXAMPLE,
  ]),
});
export type FrontBlock = v.InferOutput<typeof frontBlockSchema>;

export const frontSchema = v.object({
  lead: described(teaserSchema, 'The story that leads the page', TEASER_EXAMPLE),
  latest: described(v.array(teaserSchema), 'The newest other stories, newest first', [
    TEASER_EXAMPLE,
  ]),
  blocks: described(
    v.array(frontBlockSchema),
    'Blocks of the sections that publish, the busiest first; no story stands twice on the page',
    [
      {
        section: { slug: 'foreign-relations', name: 'Foreign relations' },
        shape: 'text',
        items: [TEASER_EXAMPLE],
      },
    ],
  ),
});
export type Front = v.InferOutput<typeof frontSchema>;

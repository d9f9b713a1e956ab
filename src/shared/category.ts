import * as v from 'valibot';
import { described } from './described.ts';

export const categorySchema = v.object({
  slug: described(v.string(), 'Its part of the address', 'foreign-relations'),
  name: described(v.string(), 'Its name', 'Foreign relations'),
  description: described(v.string(), 'What it is about, plain text; may be empty', 'The coast.'),
  parent: described(v.nullable(v.string()), 'Slug of the category above it; null at the top', null),
  stories: described(v.number(), "Number of stories, its descendants' included", 5989),
});
export type Category = v.InferOutput<typeof categorySchema>;

export const categoriesSchema = v.object({
  items: described(
    v.array(categorySchema),
    'All categories with stories, each parent before its children',
    [
      {
        slug: 'foreign-relations',
        name: 'Foreign relations',
        description: 'The coast.',
        parent: null,
        stories: 5989,
      },
    ],
  ),
});
export type Categories = v.InferOutput<typeof categoriesSchema>;

export const monthsSchema = v.object({
  items: described(
    v.array(
      v.object({
        month: described(v.string(), "Month in the newsroom's time zone, YYYY-MM", '2026-11'),
        stories: described(v.number(), 'Number of stories in it', 31),
      }),
    ),
    'Months that have stories, newest first',
    [{ month: '2026-11', stories: 31 }],
  ),
});
export type Months = v.InferOutput<typeof monthsSchema>;

import * as v from 'valibot';
import { described } from './described.ts';
import { imageSchema } from './image.ts';
import { linkSchema } from './teaser.ts';

/** Somebody who signed stories together with an author. */
const coWriterSchema = v.object({
  ...linkSchema.entries,
  stories: described(v.number(), 'Number of stories that both signed', 12),
});

export const authorSchema = v.object({
  slug: described(v.string(), 'Its part of the address', 'ilse-maren'),
  name: described(v.string(), 'Display name', 'Ilse Maren'),
  role: described(v.string(), 'What they do at the newsroom; may be empty', 'Foreign editor'),
  biography: described(v.string(), 'Biography as plain text; may be empty', 'Writes on the coast.'),
  image: described(v.nullable(imageSchema), 'Portrait; null when there is none', null),
  links: described(
    v.array(v.pipe(v.string(), v.url(), v.regex(/^https?:/))),
    'Their own site and their profiles elsewhere, as the newsroom publishes them',
    ['https://ilse-maren.example/'],
  ),
  stories: described(v.number(), 'Number of stories, co-written ones included', 212),
  coWriters: described(
    v.array(coWriterSchema),
    'At most eight who signed stories together with them, most often first',
    [{ slug: 'tobin-ark', name: 'Tobin Ark', stories: 12 }],
  ),
});
export type Author = v.InferOutput<typeof authorSchema>;

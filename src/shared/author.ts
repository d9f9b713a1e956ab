import * as v from 'valibot';
import { described } from './described.ts';
import { imageSchema } from './image.ts';

export const authorSchema = v.object({
  slug: described(v.string(), 'Its part of the address', 'ilse-maren'),
  name: described(v.string(), 'Display name', 'Ilse Maren'),
  biography: described(v.string(), 'Biography as plain text; may be empty', 'Writes on the coast.'),
  image: described(v.nullable(imageSchema), 'Portrait; null when there is none', null),
  stories: described(v.number(), 'Number of stories, co-written ones included', 212),
});
export type Author = v.InferOutput<typeof authorSchema>;

import { canaryWord } from './canary-word.ts';

/** What of a newsroom everybody is shown. */
export type Shown =
  'headline' | 'dek' | 'opening' | 'caption' | 'category' | 'tag' | 'author' | 'site' | 'page';

/** The word that stands in what everybody is shown, where a leak is seeded in it. */
export const seedWord = (shown: Shown) => canaryWord(`shown as ${shown}`);

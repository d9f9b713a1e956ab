import type { FactPicker } from './fact-picker.ts';
import type { Facts } from './wording.ts';

/** Paragraphs that a beat can add to any story of its own: they speak of `{topic}` only. */
export type Voices = {
  /** People and figures that these paragraphs speak of; names begin with `v`. */
  facts: (pick: FactPicker) => Facts;
  quotes: string[];
  backgrounds: string[];
  endings: string[];
};

import * as v from 'valibot';
import { teaserSchema, type Teaser } from '../../../shared/teaser.ts';

/** The stories of an answer that can be shown: a bad one costs its card, not the page. */
export const soundTeasers = (items: unknown[]): Teaser[] =>
  items
    .map((item) => v.safeParse(teaserSchema, item))
    .filter((result) => result.success)
    .map((result) => result.output);

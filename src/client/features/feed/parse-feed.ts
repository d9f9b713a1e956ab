import * as v from 'valibot';
import { feedSchema, type Feed } from '../../../shared/feed.ts';
import { teaserSchema } from '../../../shared/teaser.ts';

const frameSchema = v.object({ ...feedSchema.entries, items: v.array(v.unknown()) });

/** Parses a feed's answer. A bad story costs its card, not the page; throws when the frame itself is bad. */
export function parseFeed(answer: unknown): Feed {
  const frame = v.parse(frameSchema, answer);
  return {
    ...frame,
    items: frame.items
      .map((item) => v.safeParse(teaserSchema, item))
      .filter((result) => result.success)
      .map((result) => result.output),
  };
}

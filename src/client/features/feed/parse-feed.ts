import * as v from 'valibot';
import { feedSchema, type Feed } from '../../../shared/feed.ts';
import { soundTeasers } from './sound-teasers.ts';

const frameSchema = v.object({ ...feedSchema.entries, items: v.array(v.unknown()) });

/** Parses a feed's answer; throws when the frame itself is bad. */
export function parseFeed(answer: unknown): Feed {
  const frame = v.parse(frameSchema, answer);
  return { ...frame, items: soundTeasers(frame.items) };
}

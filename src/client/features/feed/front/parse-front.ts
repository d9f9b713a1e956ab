import * as v from 'valibot';
import { frontBlockSchema, frontSchema, type Front } from '../../../../shared/front.ts';
import { soundTeasers } from '../sound-teasers.ts';

const stories = v.array(v.unknown());
const frameSchema = v.object({
  ...frontSchema.entries,
  lead: v.unknown(),
  latest: stories,
  blocks: v.array(v.object({ ...frontBlockSchema.entries, items: stories })),
});

/** Parses the front page; the next story leads it where the lead is bad. Throws when the frame itself is, or when there is no story. */
export function parseFront(answer: unknown): Front {
  const frame = v.parse(frameSchema, answer);
  const [lead, ...latest] = soundTeasers([frame.lead, ...frame.latest]);
  if (lead === undefined) throw new Error('The front page has no story that can be shown');
  return {
    lead,
    latest,
    blocks: frame.blocks.map((block) => ({ ...block, items: soundTeasers(block.items) })),
  };
}

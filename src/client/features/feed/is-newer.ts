import type { Teaser } from '../../../shared/teaser.ts';

/** Where in the order of feeds a story stands: by time, then by number. */
export type Position = Pick<Teaser, 'publishedAt' | 'id'>;

/** Whether a story stands before another in a feed; before the end, when there is no other. */
export function isNewer(story: Position, than: Position | undefined): boolean {
  if (than === undefined) return true;
  const later = Date.parse(story.publishedAt) - Date.parse(than.publishedAt);
  return later === 0 ? story.id > than.id : later > 0;
}

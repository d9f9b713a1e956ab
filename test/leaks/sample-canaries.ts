import { openingOf } from '../../src/server/source/opening.ts';
import { readHandWritten } from '../../src/server/source/sample/hand-written.ts';
import { createNewsroom } from '../../src/server/source/sample/newsroom.ts';
import type { SampleStory } from '../../src/server/source/sample/sample-story.ts';
import { createPhraseFinder, wordsOf } from './find-phrases.ts';

const STORIES = new URL('../../src/server/source/sample/stories/', import.meta.url);
/** So many words together are nobody else's, where they stand in no other story's public text. */
const LONG = 8;
/** Of those that are written by rule, so many of the newest premium ones. */
const NEWEST = 40;

/** The canaries that the sample newsroom has by itself: runs of words that stand in the premium part of its stories and nowhere in what is public; with the slug of the story of each. */
export function sampleCanaries(now: number): Map<string, string> {
  const edition = createNewsroom(readHandWritten(STORIES))
    .editionAt(now)
    .map(({ write }) => write());
  const premium = edition.filter(({ record }) => record.access === 'premium');
  const handWritten = new Set(readHandWritten(STORIES).map(({ slug }) => slug));
  const chosen = premium.filter(
    // Later appearances of what somebody wrote have a year behind their names.
    ({ record }, place) => place < NEWEST || handWritten.has(record.slug.replace(/-\d{4}$/, '')),
  );
  const canaries = new Map(
    chosen.flatMap(({ record }) => runsIn(record.body).map((run) => [run, record.slug] as const)),
  );
  const find = createPhraseFinder(canaries.keys());
  for (const story of edition) {
    for (const run of find(publicText(story))) canaries.delete(run);
  }
  return canaries;
}

/** Everything of a story that everybody may read. */
function publicText({ record, tags, images }: SampleStory): string {
  const { access, body, imageId, ...shown } = record;
  const lead = images.filter(({ id }) => id === imageId);
  return JSON.stringify([shown, tags, lead, access === 'free' ? body : openingOf(body)]);
}

/** The running words of every text in a tree, in runs that do not overlap. */
function runsIn(tree: unknown): string[] {
  if (typeof tree === 'string') {
    const words = wordsOf(tree);
    return Array.from({ length: Math.floor(words.length / LONG) }, (_, place) =>
      words.slice(place * LONG, (place + 1) * LONG).join(' '),
    );
  }
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(runsIn) : [];
}

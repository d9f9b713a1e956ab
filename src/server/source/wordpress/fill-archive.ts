import type { Archive } from './archive.ts';
import type { Turn } from './find-differences.ts';
import type { StoryBatch } from './story-reader.ts';
import { walkPosts } from './walk-posts.ts';
import { POST_FIELDS } from './wire-post.ts';

/** Under this key the store remembers how far the first synchronisation has come: a date, or `complete`. */
const PROGRESS = 'wordpress archive';
const COMPLETE = 'complete';

/** Pages that are read while the walk goes on; more would only cost memory. */
const MOST_AHEAD = 2;

/** Whether the whole archive has been stored once. */
export function isFilled({ context }: Archive): boolean {
  return context.store.recall(PROGRESS) === COMPLETE;
}

/** Whether some of the archive has been stored before. */
export function isBegun({ context }: Archive): boolean {
  return context.store.recall(PROGRESS) !== undefined;
}

/** Stores every story of the site, the newest first, going on where an earlier start was interrupted. `turn` is awaited between two pages. */
export async function fillArchive(archive: Archive, turn: Turn): Promise<void> {
  const { context, newsroom, log } = archive;
  const before = context.store.recall(PROGRESS);
  const writes: Promise<void>[] = [];

  // In the order of the walk, so that a kill leaves nothing out; after a failure nothing more.
  async function writeAfter(previous: Promise<void>, read: Promise<StoryBatch>, place: string) {
    const [batch] = await Promise.all([read, previous]);
    archive.write(batch);
    context.store.remember(PROGRESS, place);
    archive.report.say('Reading the archive', archive.size);
  }

  let last = Promise.resolve();
  try {
    for await (const page of walkPosts(newsroom.client, { before, fields: POST_FIELDS, log })) {
      last = writeAfter(last, archive.read(page.posts), page.before);
      writes.push(last);
      // An empty archive waits for its first stories: nothing comes before them.
      if (archive.size === 0) await last;
      if (writes.length > MOST_AHEAD) await writes.shift();
      await turn();
    }
    await last;
  } finally {
    // Nothing may write on after this has failed.
    await Promise.allSettled([...writes, last]);
  }
}

/** Remembers that the whole archive is stored. */
export function rememberFilled({ context }: Archive) {
  context.store.remember(PROGRESS, COMPLETE);
}

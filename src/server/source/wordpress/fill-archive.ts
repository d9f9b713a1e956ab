import type { Archive } from './archive.ts';
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

/** Stores every story of the site, the newest first, going on where an earlier start was interrupted. */
export async function fillArchive(archive: Archive): Promise<void> {
  const { context, newsroom, log } = archive;
  const under: { batch: Promise<StoryBatch>; before: string }[] = [];

  async function writeFirst() {
    const first = under.shift();
    if (first === undefined) return;
    archive.write(await first.batch, 'filling');
    context.store.remember(PROGRESS, first.before);
    archive.report.progress('Reading the archive', archive.size);
  }

  const before = context.store.recall(PROGRESS);
  for await (const page of walkPosts(newsroom.client, { before, fields: POST_FIELDS, log })) {
    const batch = archive.read(page.posts);
    // Awaited in its turn; until then its failure is nobody's.
    batch.catch(() => undefined);
    under.push({ batch, before: page.before });
    if (under.length > MOST_AHEAD) await writeFirst();
  }
  while (under.length > 0) await writeFirst();
}

/** Remembers that the whole archive is stored. */
export function rememberFilled({ context }: Archive) {
  context.store.remember(PROGRESS, COMPLETE);
}

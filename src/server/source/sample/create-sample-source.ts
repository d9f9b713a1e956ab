import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { Change } from '../../store/records.ts';
import type { Source, SourceContext } from '../source.ts';
import { readHandWritten } from './hand-written.ts';
import { createNewsroom, type DueStory, type Newsroom } from './newsroom.ts';
import { newsroomRecords } from './newsroom-records.ts';
import { publicImages, publicRecord } from './sample-story.ts';

/** Milliseconds. An edition counts as old after a quarter of an hour: api/stale-since.ts. */
const LOOK_EVERY = 10 * 60_000;
/** Few enough that the first can be read within a second. */
const BATCH = 500;
/** Remembers which edition of the texts is stored. */
const VERSION_KEY = 'sample version';

export type SampleSourceOptions = {
  /** Folder of the hand-written stories. */
  stories?: URL;
  /** Waits until the newsroom is looked at again; rejects when the signal is aborted. */
  wait?: (signal: AbortSignal) => Promise<unknown>;
};

/** The newsroom that Dateline has when no other is configured: publishes what is due at once and every ten minutes, and lets as many of the oldest stories lapse. */
export function createSampleSource({
  stories = new URL('./stories/', import.meta.url),
  wait = (signal) => delay(LOOK_EVERY, undefined, { signal }),
}: SampleSourceOptions = {}): Source {
  return {
    async synchronise(context) {
      const newsroom = createNewsroom(readHandWritten(stories));
      while (!context.signal.aborted) {
        await bringInStep(newsroom, context);
        await wait(context.signal).catch((error: unknown) => {
          if (!context.signal.aborted) throw error;
        });
      }
    },
  };
}

/** Publishes and lets lapse what the clock asks for, newest first and in batches of one transaction each. */
async function bringInStep(newsroom: Newsroom, { store, now, signal, report }: SourceContext) {
  const time = now();
  const edition = newsroom.editionAt(time);
  const version = newsroom.version();
  const stored = store.storedStories();
  const filling = stored.size < edition.length;
  const isStale = stored.size > 0 && store.recall(VERSION_KEY) !== version;
  if (stored.size === 0) store.remember(VERSION_KEY, version);

  const due = isStale ? edition : edition.filter(({ id }) => !stored.has(id));
  const kept = new Set(edition.map(({ id }) => id));
  const lapsed = [...stored.keys()].filter((id) => !kept.has(id));
  const expected = edition.length;
  let count = stored.size;

  for (const [index, batch] of batches(due, lapsed).entries()) {
    if (signal.aborted) return;
    count += batch.due.filter(({ id }) => !stored.has(id)).length - batch.lapsed.length;
    store.apply({
      ...recordsOf(batch.due, index === 0 ? newsroomRecords() : {}),
      lapsed: batch.lapsed,
      sync: {
        state: filling && count < expected ? 'filling' : 'current',
        stories: count,
        expected,
        updatedAt: new Date(time).toISOString(),
        problem: null,
      },
    });
    if (due.length > BATCH) {
      report({ level: 'info', message: 'Writing the sample newsroom', stories: count, expected });
    }
    await nextTurn();
  }
  if (isStale) store.remember(VERSION_KEY, version);
  if (due.length > 0 && due.length <= BATCH) {
    const message = `Published in the sample newsroom: ${due.length}; lapsed: ${lapsed.length}`;
    report({ level: 'info', message });
  }
}

type Batch = { due: DueStory[]; lapsed: number[] };

/** At least one batch, and each with its share of what lapses, so that the archive keeps its size. */
function batches(due: DueStory[], lapsed: number[]): Batch[] {
  const count = Math.max(1, Math.ceil(due.length / BATCH));
  const share = Math.ceil(lapsed.length / count);
  return Array.from({ length: count }, (_, index) => ({
    due: due.slice(index * BATCH, (index + 1) * BATCH),
    lapsed: lapsed.slice(index * share, (index + 1) * share),
  }));
}

/** The stories of a batch with all that they refer to. */
function recordsOf(due: DueStory[], newsroom: Change): Change {
  const written = due.map((story) => story.write());
  const tags = new Map(written.flatMap((story) => story.tags.map((tag) => [tag.slug, tag])));
  return {
    ...newsroom,
    stories: written.map(publicRecord),
    tags: [...tags.values()],
    images: [...(newsroom.images ?? []), ...written.flatMap(publicImages)],
  };
}

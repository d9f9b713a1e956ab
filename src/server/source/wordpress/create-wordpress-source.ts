import { setTimeout as wait } from 'node:timers/promises';
import { SourceError, type Source, type SourceContext } from '../source.ts';
import { Archive } from './archive.ts';
import { fillArchive, isBegun, isFilled, rememberFilled } from './fill-archive.ts';
import { compareWholly, followEdits, followNewest, getTotal } from './follow-changes.ts';
import { createLog, type Log } from './log.ts';
import { openNewsroom, type NewsroomSettings } from './newsroom.ts';
import { RestError } from './rest-error.ts';
import { SyncReport } from './sync-report.ts';

/** Milliseconds: between two looks for changes, before the first new attempt after a failure, and at most. */
export type Pace = { poll: number; retry: number; longestRetry: number };

const PACE: Pace = { poll: 30_000, retry: 1_000, longestRetry: 300_000 };

export type WordPressSettings = Pick<NewsroomSettings, 'url' | 'premiumCategory'> &
  Partial<Pick<NewsroomSettings, 'mediaHosts'>> & { pace?: Partial<Pace> };

/** A newsroom that runs WordPress, read through its REST API as an anonymous visitor. Its `synchronise` rejects with a `SourceError` when nothing was stored yet and the address cannot do. */
export function createWordPressSource({
  pace: given = {},
  mediaHosts = [],
  ...settings
}: WordPressSettings): Source {
  const pace = { ...PACE, ...given };
  return {
    async synchronise(context) {
      const log = createLog(context);
      const report = new SyncReport(context);
      const open = async () => {
        const newsroom = await openNewsroom(
          { ...settings, mediaHosts, patience: pace.retry },
          { signal: context.signal, log },
        );
        return Archive.open(newsroom, { context, report, log });
      };
      try {
        await keepInStep(open, { context, report, log, pace });
      } catch (error) {
        if (!context.signal.aborted) throw error;
      }
    },
  };
}

type Means = { context: SourceContext; report: SyncReport; log: Log; pace: Pace };

/** Fills and follows until the signal is aborted, through whatever failures of the site. */
async function keepInStep(
  open: () => Promise<Archive>,
  { context, report, log, pace }: Means,
): Promise<never> {
  let archive: Archive | undefined;
  let checkedAt: number | undefined;
  let failures = 0;
  for (;;) {
    try {
      archive ??= await open();
      const startedAt = context.now();
      report.expect(await getTotal(archive));
      await (checkedAt === undefined ? bringUpToDate(archive) : followSince(archive, checkedAt));
      report.settle(archive.size);
      if (checkedAt === undefined) log.info(`All ${archive.size} stories are here.`);
      checkedAt = startedAt;
      failures = 0;
      await wait(pace.poll, undefined, { signal: context.signal });
    } catch (error) {
      context.signal.throwIfAborted();
      const stored = context.store.storedStories().size;
      if (error instanceof SourceError && stored === 0) throw error;
      failures += 1;
      // What moved or was rebuilt is found anew.
      if (error instanceof RestError && LOST.has(error.fault)) archive = undefined;
      report.fail(sentenceOf(error), stored);
      await wait(pauseAfter(failures, error, pace), undefined, { signal: context.signal });
    }
  }
}

const LOST = new Set(['missing', 'not-json', 'refused']);

/** The first look of this process. */
async function bringUpToDate(archive: Archive) {
  if (isFilled(archive)) {
    await followNewest(archive);
    await compareWholly(archive);
    return;
  }
  const isResumed = isBegun(archive);
  await fillArchive(archive);
  // Stories that were published while the archive was read stand above where it began.
  await followNewest(archive);
  // What changed above the place of an interruption shows in no number.
  if (isResumed || (await getTotal(archive)) !== archive.size) await compareWholly(archive);
  rememberFilled(archive);
}

async function followSince(archive: Archive, since: number) {
  await followNewest(archive);
  await followEdits(archive, since);
}

function sentenceOf(error: unknown): string {
  if (error instanceof SourceError) return error.message;
  if (error instanceof RestError) return `The newsroom's site ${error.message}.`;
  throw error;
}

function pauseAfter(failures: number, error: unknown, { retry, longestRetry }: Pace): number {
  const asked = error instanceof RestError ? (error.retryAfter ?? 0) : 0;
  return Math.min(longestRetry, Math.max(asked, retry * 2 ** failures));
}

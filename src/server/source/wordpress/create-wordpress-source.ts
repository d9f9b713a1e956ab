import { setTimeout as wait } from 'node:timers/promises';
import { SourceError, type Source } from '../source.ts';
import { Archive, type Means } from './archive.ts';
import { Follower, type FollowPace } from './follower.ts';
import { createLog } from './log.ts';
import { openNewsroom, type NewsroomSettings } from './newsroom.ts';
import { RemovalGuard } from './removal-guard.ts';
import { RestError } from './rest-error.ts';
import { SyncReport } from './sync-report.ts';

/** Milliseconds: as for the follower, before the first new attempt after a failure, and at most. */
export type Pace = FollowPace & { retry: number; longestRetry: number };

const PACE: Pace = { poll: 30_000, sweep: 3_600_000, retry: 1_000, longestRetry: 300_000 };

export type WordPressSettings = Pick<NewsroomSettings, 'url' | 'premiumCategory'> &
  Partial<Pick<NewsroomSettings, 'mediaHosts'>> & {
    /** Whether the first synchronisation may remove more than half of the stories. */
    allowRemovals?: boolean;
    pace?: Partial<Pace>;
  };

/** A newsroom that runs WordPress, read through its REST API as an anonymous visitor. Its `synchronise` rejects with a `SourceError` when nothing was stored yet and the address cannot do. */
export function createWordPressSource({
  pace: given = {},
  mediaHosts = [],
  allowRemovals = false,
  ...settings
}: WordPressSettings): Source {
  const pace = { ...PACE, ...given };
  return {
    async synchronise(context) {
      const log = createLog(context);
      const report = new SyncReport(context);
      const follower = new Follower({ guard: new RemovalGuard(allowRemovals), pace });
      const open = async () => {
        const newsroom = await openNewsroom(
          { ...settings, mediaHosts, patience: pace.retry },
          { signal: context.signal, log },
        );
        return Archive.open(newsroom, { context, report, log });
      };
      try {
        await keepInStep(open, { context, report, log, follower, pace });
      } catch (error) {
        if (!context.signal.aborted) throw error;
      }
    },
  };
}

type Loop = Means & { follower: Follower; pace: Pace };

/** Follows the newsroom until the signal is aborted, through whatever failures of the site. */
async function keepInStep(
  open: () => Promise<Archive>,
  { context, report, follower, pace }: Loop,
): Promise<never> {
  let archive: Archive | undefined;
  let failures = 0;
  for (;;) {
    try {
      archive ??= await open();
      await follower.follow(archive);
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

function sentenceOf(error: unknown): string {
  if (error instanceof SourceError) return error.message;
  if (error instanceof RestError) return `The newsroom's site ${error.message}.`;
  throw error;
}

function pauseAfter(failures: number, error: unknown, { retry, longestRetry }: Pace): number {
  const asked = error instanceof RestError ? (error.retryAfter ?? 0) : 0;
  return Math.min(longestRetry, Math.max(asked, retry * 2 ** failures));
}

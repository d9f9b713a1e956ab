import { SourceError, type SourceContext } from '../source.ts';
import { Archive } from './archive.ts';
import { Follower, type FollowPace } from './follower.ts';
import { createLog, withoutRepeats } from './log.ts';
import { openNewsroom, type NewsroomSettings } from './newsroom.ts';
import { RemovalGuard } from './removal-guard.ts';
import { RestError, type RestFault } from './rest-error.ts';
import { SyncReport } from './sync-report.ts';

/** Milliseconds: as for the follower, before the first new attempt after a failure, and at most. */
export type Pace = FollowPace & { retry: number; longestRetry: number };

export type PollSettings = Omit<NewsroomSettings, 'patience'> & {
  /** Whether the first synchronisation may remove more than half of the stories. */
  allowRemovals: boolean;
  pace: Pace;
};

/** Looks at a newsroom once: brings the store in step, or says what is wrong. Resolves with the milliseconds to wait until the next time; rejects with a `SourceError` when nothing was stored yet and the address cannot do, and with the signal's reason. */
export type Poll = () => Promise<number>;

/** What moved or was rebuilt is found anew. */
const LOST = new Set<RestFault>(['missing', 'moved', 'not-json', 'refused']);

/** The looks at one newsroom, one after the other. */
export function createPoll(
  { allowRemovals, pace, ...settings }: PollSettings,
  outer: SourceContext,
): Poll {
  const context = withoutRepeats(outer);
  const log = createLog(context);
  const report = new SyncReport(context);
  const follower = new Follower({ guard: new RemovalGuard(allowRemovals), pace });
  let archive: Archive | undefined;
  let failures = 0;

  async function open() {
    const newsroom = await openNewsroom(
      { ...settings, patience: pace.retry },
      { signal: context.signal, log },
    );
    return Archive.open(newsroom, { context, report, log });
  }

  return async () => {
    try {
      archive ??= await open();
      await follower.follow(archive);
      failures = 0;
      return pace.poll;
    } catch (error) {
      context.signal.throwIfAborted();
      const stored = context.store.storedStories().size;
      if (error instanceof SourceError && stored === 0) throw error;
      failures += 1;
      if (error instanceof RestError && LOST.has(error.fault)) archive = undefined;
      report.fail(sentenceOf(error), stored);
      return pauseAfter(failures, error, pace);
    }
  };
}

/** What is wrong, in a sentence for the operator; throws an error that is not of the newsroom's. */
export function sentenceOf(error: unknown): string {
  // A site that was known is looked for anew where its API was: what is wrong with it has not changed by that.
  const fault = error instanceof SourceError ? error.cause : error;
  if (fault instanceof RestError) return fault.sentenceAbout("The newsroom's site");
  if (error instanceof SourceError) return error.message;
  throw error;
}

function pauseAfter(failures: number, error: unknown, { retry, longestRetry }: Pace): number {
  const asked = error instanceof RestError ? (error.retryAfter ?? 0) : 0;
  return Math.min(longestRetry, Math.max(asked, retry * 2 ** failures));
}

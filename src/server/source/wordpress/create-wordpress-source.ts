import { setTimeout as wait } from 'node:timers/promises';
import type { Source } from '../source.ts';
import { createPoll, type Pace, type PollSettings } from './create-poll.ts';

const PACE: Pace = { poll: 30_000, sweep: 3_600_000, retry: 1_000, longestRetry: 300_000 };

export type WordPressSettings = Pick<PollSettings, 'url' | 'premiumCategory'> &
  Partial<Pick<PollSettings, 'mediaHosts' | 'allowRemovals' | 'limits'>> & { pace?: Partial<Pace> };

/** A newsroom that runs WordPress, read through its REST API as an anonymous visitor. Its `synchronise` rejects with a `SourceError` when nothing was stored yet and the address cannot do. */
export function createWordPressSource({
  pace = {},
  mediaHosts = [],
  allowRemovals = false,
  ...settings
}: WordPressSettings): Source {
  return {
    async synchronise(context) {
      const poll = createPoll(
        { ...settings, mediaHosts, allowRemovals, pace: { ...PACE, ...pace } },
        context,
      );
      const { signal } = context;
      try {
        for (;;) await wait(await poll(), undefined, { signal });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
  };
}

import type { FeedPosition } from './feed-position.ts';

/** What one transaction has changed in one feed so far. */
export type FeedChange = {
  /** Stories entered less stories taken out. */
  added: number;
  newest: FeedPosition;
  oldest: FeedPosition;
  months: Map<string, number>;
};

import * as v from 'valibot';
import { parseSpot, stateAt, type Spot } from './feed-spot.ts';

const KEY = 'dateline.left-feed';

const leftSchema = v.object({
  path: v.pipe(v.string(), v.regex(/^\/(?!\/)/)),
  /** When it was left, in milliseconds since 1970. */
  at: v.number(),
  state: v.unknown(),
});

export type LeftFeed = {
  path: string;
  at: number;
  /** State of a navigation to `path` that returns to the very spot. */
  state: { spot: Spot };
};

/** Notes on the device which feed the reader is in, and where, for the day the installed application is started anew. */
export function leaveFeed(path: string, spot: Spot): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ path, at: Date.now(), state: stateAt(spot) }));
  } catch {
    // A device that stores nothing opens at the top.
  }
}

/** The feed that was read last on this device; undefined when there is none, or none that this version can read. */
export function leftFeed(): LeftFeed | undefined {
  try {
    const left = v.parse(leftSchema, JSON.parse(localStorage.getItem(KEY) ?? ''));
    const spot = parseSpot(left.state);
    return spot && { path: left.path, at: left.at, state: stateAt(spot) };
  } catch {
    return undefined;
  }
}

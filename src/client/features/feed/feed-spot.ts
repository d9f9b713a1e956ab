import * as v from 'valibot';
import { cardFocusSchema } from './card-focus.ts';

const spotSchema = v.object({
  version: v.literal(1),
  /** Id of the story at the upper edge of the window. */
  story: v.number(),
  /** Its distance from that edge in pixels; below 0 where a part of it is above. */
  top: v.number(),
  focused: v.nullable(cardFocusSchema),
});
/** Where in a list a reader is. */
export type Spot = v.InferOutput<typeof spotSchema>;

const stateSchema = v.object({ spot: spotSchema });

/** The spot that a history entry keeps in its state; undefined when there is none, or one of another version. */
export function parseSpot(state: unknown): Spot | undefined {
  const parsed = v.safeParse(stateSchema, state);
  return parsed.success ? parsed.output.spot : undefined;
}

/** A history entry's state that has the list opened at a spot. */
export const stateAt = (spot: Spot) => ({ spot });

/**
 * Writes address and spot over those of a history entry, behind the router's back, so that no loader runs; nothing once the
 * router has gone on to another entry. What is kept so belongs to the entry: reload, a restored session and a doubled tab
 * find it, and it goes when the entry goes.
 */
export function keepSpot(key: string, path: string, spot: Spot): void {
  const state = (window.history.state ?? {}) as { key?: string; usr?: object };
  // The router keeps no key in the entry that the tab was opened with, and calls it so.
  if ((state.key ?? 'default') !== key) return;
  const usr = { ...state.usr, ...stateAt(spot) };
  window.history.replaceState({ ...state, usr }, '', path);
}

import type { Location } from 'react-router';
import type { Position } from './is-newer.ts';

/** What the reader had seen of a feed, and when (ms since 1970). */
export type Mark = { newest: Position | undefined; at: number };

/** A history entry that was written over. */
type Left = { key: string; address: string; state: EntryState };

type EntryState = {
  newStories?: { mark: Mark | undefined; left?: Left };
};

/** What a history entry keeps of a press on the pill. It is in the entry, so that Back and reload find it. */
export const visitOf = ({ state }: Location): { mark?: Mark | undefined; left?: Left } =>
  (state as EntryState | null)?.newStories ?? {};

let isWritten = false;

/** The state of an entry that shows what is newer than a mark, written over the present one. */
export function stateOver({ key, state }: Location, mark: Mark): EntryState {
  isWritten = true;
  const address = window.location.pathname + window.location.search;
  // One place is enough to go back to: chained, they would grow with each press.
  const newStories = { mark: visitOf({ state } as Location).mark };
  return { newStories: { mark, left: { key, address, state: { ...present().usr, newStories } } } };
}

/** Whether the list that is shown now was asked for by the pill; once, so that Back finds the focus that it kept. */
export function takeEntry(): boolean {
  const taken = isWritten;
  isWritten = false;
  return taken;
}

/** Puts an entry that was left back in the place of the present one, and lets the router go there as on Back: list, pixel and focus return the same way. */
export function returnTo({ key, address, state }: Left): void {
  window.history.replaceState({ ...present(), key, usr: state }, '', address);
  window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
}

/** Forgets the place that was left, and keeps what was marked off. */
export function forgetLeft(mark: Mark | undefined): void {
  const usr = { ...present().usr, newStories: { mark } };
  window.history.replaceState({ ...present(), usr }, '');
}

/** The present entry as the router wrote it. */
const present = () => (window.history.state ?? {}) as { usr?: object | null };

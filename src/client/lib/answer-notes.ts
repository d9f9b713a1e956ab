import { hashKey } from '@tanstack/react-query';
import { STORED_HEADER } from '../../shared/worker-messages.ts';
import type { FetchApi } from './get-json.ts';

/** Milliseconds for which an answer that lay on the device is as good as the network's: shared caches hand out such as well. */
const FRESH = 60_000;

/** An answer that a query was given, and when it came over the network (ms since 1970). */
export type AnswerNote = { queryHash: string; url: string; at: number };

const notes = new Map<string, AnswerNote>();
const listeners = new Set<() => void>();
let waiting: number | undefined;

/** Has a page know how old the answers are that it shows, since the device may give them in the network's place. */
export const noteAnswers =
  (fetchApi: FetchApi): FetchApi =>
  async (url, init) => {
    const askedAt = Date.now();
    const answer = await fetchApi(url, init);
    const at = Date.parse(answer.headers.get(STORED_HEADER) ?? '') || Date.now();
    if (init.queryKey !== undefined) {
      const queryHash = hashKey(init.queryKey);
      notes.set(`${queryHash} ${url}`, { queryHash, url, at });
    }
    waiting = at + FRESH > askedAt ? undefined : (waiting ?? askedAt);
    tell();
    return answer;
  };

/** Calls back at every answer; returns what ends that. */
export function onAnswer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Since when the network has answered nothing (ms since 1970); undefined where it does. */
export const waitingSince = (): number | undefined => waiting;

/** Begins to wait anew, as when the device is connected again. */
export function waitAnew(): void {
  waiting = undefined;
  tell();
}

export const answerNotes = (): AnswerNote[] => [...notes.values()];

function tell() {
  for (const listener of listeners) listener();
}

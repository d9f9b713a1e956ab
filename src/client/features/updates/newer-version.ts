/** What is known of versions newer than this page's: that one is there, or that this one is `too old` for the server. */
export type NewerVersion = 'newer' | 'too old';

let known: NewerVersion | undefined;
const listeners = new Set<() => void>();

export const newerVersion = {
  read: (): NewerVersion | undefined => known,
  /** Undefined is the reader's wish not to be told again. */
  note(version: NewerVersion | undefined) {
    known = version;
    for (const listener of listeners) listener();
  },
  /** Calls back when that changes; returns what ends that. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

import type { SaveOutcome, WithoutPictures } from './save-story.ts';

/** What is said after the button was pressed. */
export type Notice = {
  kind: SaveOutcome | WithoutPictures | 'removed';
  /** Takes it back; null where there is nothing to take back. */
  undo: (() => void) | null;
  /** Called once it can no longer be taken back. */
  onGone?: () => void;
};

const listeners = new Set<() => void>();
let current: Notice | undefined;

/** The one thing that is said of saving; what is said last takes the place of what was said before. */
export const notice = {
  read: (): Notice | undefined => current,
  say(next: Notice | undefined): void {
    const last = current;
    current = next;
    for (const listener of listeners) listener();
    last?.onGone?.();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

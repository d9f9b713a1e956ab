/** The channel on which the worker tells pages, and pages each other, what became of answers and versions. */
export const WORKER_CHANNEL = 'dateline.worker';

export type WorkerMessage =
  /** The network answered, after the store had in its place: who shows it may ask again. */
  | { kind: 'fresh-answer'; url: string }
  /** A story was saved, mended or removed, here or in another tab. */
  | { kind: 'saved-changed' }
  /** A list that was taken along has changed, here or in another tab. */
  | { kind: 'lists-changed' };

/** A page's message to a worker that waits: take over now. */
export const TAKE_OVER = 'dateline.take-over';

/** On an answer that comes from this device: since when it lies there (ISO time). Absent on what the network just sent. */
export const STORED_HEADER = 'Dateline-Stored';

/** On a request: `stored` wants what lies on this device at once, or 504 where nothing does; `network` wants nothing that lies there, and of a picture this very file or none. */
export const ASK_HEADER = 'Dateline-Ask';

/** A page's message to the worker: keep what is kept within its limits, which have changed. */
export const TRIM = 'dateline.trim';

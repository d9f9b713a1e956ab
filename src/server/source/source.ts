import type { StoreWriter } from '../store/records.ts';

/** What a source is given to do its work with; it opens nothing else by itself. */
export type SourceContext = {
  store: StoreWriter;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Aborted when the process stops: the source ends at the next safe point. */
  signal: AbortSignal;
  /** A line for the operator; `stories` of `expected` when it is progress. */
  report: (line: {
    level: 'info' | 'warn' | 'error';
    message: string;
    stories?: number;
    expected?: number;
  }) => void;
};

/** A newsroom that stories come from. Everything that it stores goes through `store.apply`. */
export interface Source {
  /** Brings the store in step with the newsroom and keeps it there until the signal is aborted. Rejects with a `SourceError` when that can never succeed (a wrong address, say). */
  synchronise(context: SourceContext): Promise<void>;
}

/** A cause that an operator can mend, said in one sentence. */
export class SourceError extends Error {
  override name = 'SourceError';
}

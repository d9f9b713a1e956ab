import type { Environment } from '../environment.ts';
import type { SourceContext } from './source.ts';

/** What the thread that synchronises is given. */
export type SyncTask = { environment: Environment };

/** What it tells the main thread. */
export type SyncMessage =
  | { kind: 'line'; line: SyncLine }
  /** The newsroom can never be read as it is configured: in a sentence for the operator. */
  | { kind: 'refused'; reason: string };

export type SyncLine = Parameters<SourceContext['report']>[0];

/** Tells the thread to end at the next safe point. */
export const STOP = 'stop';

import type { DatabaseSync } from 'node:sqlite';
import { openFile } from './open-file.ts';
import { STATE } from './state-schema.ts';

/** Where a store keeps what outlives its read model. */
export type StateOptions = {
  /** Without it, beside the read model. */
  stateFile?: string | undefined;
  /** Which newsroom is meant, of those that the file knows addresses of. */
  newsroom?: string | undefined;
};

/** Makes the state file, created where there is none, readable as `state.…` over a connection to the read model; returns the newsroom. Throws as `openFile` does. */
export function attachState(
  database: DatabaseSync,
  file: string,
  { stateFile = `${file}.state`, newsroom = '' }: StateOptions,
): string {
  openFile(stateFile, STATE).close();
  database.prepare('ATTACH DATABASE ? AS state').run(stateFile);
  return newsroom;
}

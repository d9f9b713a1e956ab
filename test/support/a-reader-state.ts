import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReaderState } from '../../src/server/store/open-reader-state.ts';

/** In memory where there is such a folder, as for stores. */
const FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** What readers leave on the server, in a file of its own; `onTestFinished(close)`. */
export function aReaderState({ now = Date.now }: { now?: () => number } = {}) {
  const folder = mkdtempSync(join(FOLDER, 'dateline-readers-'));
  const stateFile = join(folder, 'state.db');
  const readerState = openReaderState(stateFile, { now });
  return {
    readerState,
    stateFile,
    close() {
      readerState.close();
      rmSync(folder, { recursive: true });
    },
  };
}

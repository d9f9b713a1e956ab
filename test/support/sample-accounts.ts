import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSampleAccounts } from '../../src/server/accounts/sample/open-sample-accounts.ts';
import { createReadSampleBody } from '../../src/server/accounts/sample/read-sample-body.ts';

/** In memory where there is such a folder, as for stores. */
const FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** The accounts of the sample newsroom over a state file of their own; `onTestFinished(close)`. */
export function sampleAccounts({ now = Date.now }: { now?: () => number } = {}) {
  const folder = mkdtempSync(join(FOLDER, 'dateline-accounts-'));
  const stateFile = join(folder, 'state.db');
  const accounts = openSampleAccounts({ stateFile, readBody: createReadSampleBody({ now }), now });
  return {
    accounts,
    stateFile,
    close() {
      accounts.close();
      rmSync(folder, { recursive: true });
    },
  };
}

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PasswordCost } from '../../src/server/accounts/sample/hash-password.ts';
import { openSampleAccounts } from '../../src/server/accounts/sample/open-sample-accounts.ts';
import { createReadSampleBody } from '../../src/server/accounts/sample/read-sample-body.ts';

/** In memory where there is such a folder, as for stores. */
const FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Signing in is tested more often than guessing. */
const CHEAP = { N: 2, r: 1, p: 1 };

/** The accounts of the sample newsroom over a state file of their own; `onTestFinished(close)`. */
export function sampleAccounts({
  now = Date.now,
  cost = CHEAP,
}: { now?: () => number; cost?: PasswordCost } = {}) {
  const folder = mkdtempSync(join(FOLDER, 'dateline-accounts-'));
  const stateFile = join(folder, 'state.db');
  const readBody = createReadSampleBody({ now });
  const accounts = openSampleAccounts({ stateFile, readBody, now, cost });
  return {
    accounts,
    stateFile,
    close() {
      accounts.close();
      rmSync(folder, { recursive: true });
    },
  };
}

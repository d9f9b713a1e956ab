import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { attachState } from '../../../src/server/store/attach-state.ts';
import { openDatabase } from '../../../src/server/store/open-database.ts';
import { openFile } from '../../../src/server/store/open-file.ts';
import { STATE } from '../../../src/server/store/state-schema.ts';
import { writeAtOnce, writeModelAtOnce } from '../../../src/server/store/transaction.ts';

/** A read model with its state file attached, as the synchronisation has it, and connections of others to both. */
function theFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-transaction-'));
  const file = join(folder, 'dateline.db');
  const stateFile = join(folder, 'state.db');
  const writer = openDatabase(file);
  attachState(writer, file, { stateFile });
  const state = openFile(stateFile, STATE, { timeout: 0 });
  const model = openDatabase(file, { timeout: 0 });
  onTestFinished(() => {
    for (const database of [writer, state, model]) database.close();
    rmSync(folder, { recursive: true });
  });
  const begins = (database: typeof state) => () => {
    database.exec('BEGIN IMMEDIATE');
    database.exec('ROLLBACK');
  };
  return { writer, writesState: begins(state), writesModel: begins(model) };
}

test('while the read model alone is written, readers sign in and out in the state file', () => {
  const { writer, writesState, writesModel } = theFiles();

  writeModelAtOnce(writer, () => {
    expect(writesState).not.toThrow();
    expect(writesModel).toThrow('database is locked');
  });
});

test('what belongs together in both files is written while nobody writes either', () => {
  const { writer, writesState, writesModel } = theFiles();

  writeAtOnce(writer, () => {
    expect(writesState).toThrow('database is locked');
    expect(writesModel).toThrow('database is locked');
  });
});

test('what fails half way leaves nothing, and whatever is written next is whole', () => {
  const { writer } = theFiles();
  const insert = writer.prepare("INSERT INTO meta (key, value) VALUES (?, 'x')");
  const failing = () => {
    insert.run('half');
    throw new Error('full');
  };

  expect(() => writeModelAtOnce(writer, failing)).toThrow('full');
  writeModelAtOnce(writer, () => insert.run('whole'));

  const keys = writer.prepare("SELECT key FROM meta WHERE value = 'x'").all();
  expect(keys.map(({ key }) => key)).toEqual(['whole']);
});

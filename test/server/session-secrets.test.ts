import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sessionSecrets } from '../../src/server/session-secrets.ts';
import { spawnServer } from '../support/spawn-server.ts';

function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-secret-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { STATE_FILE: join(folder, 'state.db'), file: join(folder, 'state.db.secret') };
}

const nothing = { SESSION_SECRET: undefined, NODE_ENV: undefined };

test('without one configured, a secret is made once, and only this account may read it', () => {
  const { STATE_FILE, file } = aFolder();

  const first = sessionSecrets({ ...nothing, STATE_FILE });
  const second = sessionSecrets({ ...nothing, STATE_FILE });

  expect(first).toEqual([readFileSync(file, 'utf8').trim()]);
  expect(first[0]?.length).toBeGreaterThanOrEqual(32);
  expect(second).toEqual(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('two newsrooms have two secrets', () => {
  const secrets = [aFolder(), aFolder()].map(({ STATE_FILE }) =>
    sessionSecrets({ ...nothing, STATE_FILE }),
  );

  expect(secrets[0]).not.toEqual(secrets[1]);
});

test('what is configured is taken, and no file is made', () => {
  const { STATE_FILE, file } = aFolder();
  const SESSION_SECRET = ['a'.repeat(32), 'b'.repeat(32)];

  const secrets = sessionSecrets({ ...nothing, SESSION_SECRET, STATE_FILE });

  expect(secrets).toEqual(SESSION_SECRET);
  expect(() => statSync(file)).toThrow('ENOENT');
});

test('a file that holds none is said to, instead of sealing by it', () => {
  const { STATE_FILE, file } = aFolder();
  writeFileSync(file, '\n');

  expect(() => sessionSecrets({ ...nothing, STATE_FILE })).toThrow(/holds no secret\. Delete it/);
});

test('in production the start asks for it, by name', async () => {
  const { STATE_FILE } = aFolder();
  const DATABASE_FILE = `${STATE_FILE}.stories`;

  const { stderr, code } = await spawnServer({
    NODE_ENV: 'production',
    DATABASE_FILE,
    STATE_FILE,
  }).ended;

  expect(stderr).toMatch(
    /^Dateline did not start\. SESSION_SECRET is not set, [^\n]*openssl[^\n]*\n$/,
  );
  expect(code).toBe(1);
}, 30_000);

import { scryptSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { newSession } from '../../../../src/server/accounts/new-session.ts';
import { openSampleAccounts } from '../../../../src/server/accounts/sample/open-sample-accounts.ts';
import { openStoreWriter } from '../../../../src/server/store/open-store-writer.ts';
import { aSiteRecord, aStory } from '../../../support/a-story.ts';
import { sampleAccounts } from '../../../support/sample-accounts.ts';

const DAY = 86_400_000;
const SUBSCRIBER = { name: 'subscriber', password: 'quince-cheese' };

function aSample() {
  const clock = { now: Date.parse('2026-11-23T12:00:00Z') };
  const { accounts, stateFile, close } = sampleAccounts({ now: () => clock.now });
  onTestFinished(close);
  const signIn = async (credentials = SUBSCRIBER) => {
    const signedIn = await accounts.check(credentials, 'Chrome on Android');
    if (signedIn === undefined) throw new Error('Not let in');
    return newSession(signedIn, clock.now);
  };
  return { accounts, stateFile, clock, signIn };
}

test('both invented accounts are named with what they open, and let in by what is named', async () => {
  const { accounts, signIn } = aSample();

  const how = await accounts.signIn();

  if (how.kind !== 'password') throw new Error('Readers sign in elsewhere');
  expect(how.accounts.map(({ opens }) => opens)).toEqual(['all', 'none']);
  for (const { name, password, opens } of how.accounts) {
    expect(await signIn({ name, password })).toMatchObject({ login: name, opens });
  }
});

test.for([
  { name: 'subscriber', password: 'cold-porridge' },
  { name: 'subscriber', password: 'Quince-cheese' },
  { name: 'Subscriber', password: 'quince-cheese' },
  { name: 'nobody', password: 'quince-cheese' },
  { name: '__proto__', password: '' },
])('%j is not let in', async (credentials) => {
  const { accounts } = aSample();

  expect(await accounts.check(credentials, 'Chrome')).toBeUndefined();
});

test('an unknown name takes as long as a wrong password', async () => {
  const { accounts, close } = sampleAccounts({ cost: { N: 2 ** 13, r: 8, p: 1 } });
  onTestFinished(close);
  await accounts.check(SUBSCRIBER, 'Chrome');
  const timeOf = async (name: string) => {
    const times: number[] = [];
    for (let time = 0; time < 5; time++) {
      const { user, system } = process.cpuUsage();
      await accounts.check({ name, password: 'wrong' }, 'Chrome');
      const spent = process.cpuUsage();
      times.push(spent.user - user + spent.system - system);
    }
    return Math.min(...times);
  };

  const [known, unknown] = [await timeOf('subscriber'), await timeOf('nobody')];

  expect(unknown / known).toBeGreaterThan(0.7);
  expect(unknown / known).toBeLessThan(1.4);
});

test('passwords are hashed by scrypt at the cost that OWASP asks for, each with a salt of its own', async () => {
  const { stateFile, close } = sampleAccounts();
  onTestFinished(close);
  const accounts = openSampleAccounts({
    stateFile,
    readBody: () => ({ kind: 'refused' }),
    now: Date.now,
  });
  onTestFinished(accounts.close);

  await accounts.check(SUBSCRIBER, 'Chrome');

  const [[salt, key] = [], [otherSalt] = []] = hashesIn(stateFile).map((hash) =>
    String(hash).split('.'),
  );
  const bytes = Buffer.from(salt ?? '', 'base64url');
  const derived = scryptSync(SUBSCRIBER.password, bytes, 32, { N: 2 ** 14, r: 8, p: 5 });
  expect(key).toBe(derived.toString('base64url'));
  expect(bytes).toHaveLength(16);
  expect(salt).not.toBe(otherSalt);
}, 30_000);

test('no password stands in the file, nor the same hash twice', async () => {
  const { stateFile, signIn } = aSample();
  const other = aSample();
  await signIn();
  await other.signIn();

  const bytes = ['', '-wal'].map((suffix) => readFileSync(stateFile + suffix, 'latin1')).join('');

  expect(bytes).toContain('sample_accounts');
  expect(bytes).not.toContain('quince');
  expect(bytes).not.toContain('porridge');
  expect(hashesIn(stateFile)).toHaveLength(2);
  expect(new Set([...hashesIn(stateFile), ...hashesIn(other.stateFile)]).size).toBe(4);
});

test('sessions outlive a restart', async () => {
  const { stateFile, clock, signIn } = aSample();
  const session = await signIn();

  const again = openSampleAccounts({
    stateFile,
    readBody: () => ({ kind: 'refused' }),
    now: () => clock.now,
  });
  onTestFinished(again.close);

  expect(await again.isValid(session)).toBe(true);
});

test('a session that is used lives on, one that is not ends after thirty days', async () => {
  const { accounts, clock, signIn } = aSample();
  const [used, unused] = [await signIn(), await signIn()];

  clock.now += 20 * DAY;
  await accounts.isValid(used);
  clock.now += 10 * DAY;

  expect(await accounts.isValid(used)).toBe(true);
  expect(await accounts.isValid(unused)).toBe(false);
  expect(await accounts.listDevices(used)).toHaveLength(1);
});

test('an account is signed in on twenty devices at most: the one unused longest makes room', async () => {
  const { accounts, clock, signIn } = aSample();
  const first = await signIn();
  const second = await signIn();
  for (let device = 3; device <= 20; device++) {
    clock.now += 3_600_000;
    await signIn();
  }
  await accounts.isValid(first);

  const last = await signIn();

  expect(await accounts.listDevices(last)).toHaveLength(20);
  expect(await accounts.isValid(first)).toBe(true);
  expect(await accounts.isValid(second)).toBe(false);
});

test('signing in goes on while the newsroom is synchronised, and the other way round', async () => {
  const { stateFile, signIn } = aSample();
  const writer = openStoreWriter(`${stateFile}.stories`, { stateFile });
  onTestFinished(() => writer.close());
  writer.apply({ site: aSiteRecord() });

  const signIns = Array.from({ length: 5 }, () => signIn());
  for (let id = 1; id <= 200; id++) {
    writer.apply({ stories: [aStory({ id, slug: `story-${id}`, link: `/2026/${id}/` })] });
    if (id % 20 === 0) await new Promise(setImmediate);
  }

  expect(new Set((await Promise.all(signIns)).map(({ id }) => id)).size).toBe(5);
});

function hashesIn(stateFile: string) {
  const database = new DatabaseSync(stateFile, { readOnly: true });
  const rows = database.prepare('SELECT hash FROM sample_accounts ORDER BY login DESC').all();
  database.close();
  return rows.map(({ hash }) => hash);
}

import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Device } from '../../../shared/session.ts';
import { openFile } from '../../store/open-file.ts';
import { text } from '../../store/row.ts';
import { STATE } from '../../store/state-schema.ts';
import type { PasswordAccounts, PrivateBody } from '../accounts.ts';
import type { Session } from '../session.ts';
import { hashPassword, isPassword, PASSWORD_COST, type PasswordCost } from './hash-password.ts';
import { SAMPLE_ACCOUNTS } from './sample-accounts.ts';
import { createSessionList, type ListedSession } from './session-list.ts';

/** The synchronisation writes the same file, a moment each time: longer waits would stand in the way of every reader. */
const BUSY_MILLISECONDS = 500;

type SampleOptions = {
  stateFile: string;
  /** Writes a premium story for an account. */
  readBody: (story: { id: number }, account: { isSubscriber: boolean }) => PrivateBody;
  /** Milliseconds since 1970. */
  now: () => number;
  cost?: PasswordCost;
};

/** Opens the accounts of the sample newsroom, which `STATE_FILE` keeps; they are made when somebody first signs in. */
export function openSampleAccounts({
  stateFile,
  readBody,
  now,
  cost = PASSWORD_COST,
}: SampleOptions): PasswordAccounts & { close: () => void } {
  const database = openFile(stateFile, STATE, { timeout: BUSY_MILLISECONDS });
  const selectHash = database.prepare('SELECT hash FROM sample_accounts WHERE login = ?');
  const sessions = createSessionList(database, now);

  return {
    signIn: async () => ({
      kind: 'password',
      accounts: SAMPLE_ACCOUNTS.map(({ login, password, opens }) => ({
        name: login,
        password,
        opens,
      })),
    }),
    async check({ name: login, password }, device) {
      await addAccounts(database, cost);
      const hash = selectHash.get(login)?.['hash'];
      const known = hash === undefined ? undefined : text(hash);
      const isTheirs = await isPassword(password, known, cost);
      const account = findAccount(login);
      if (!isTheirs || account === undefined) return undefined;
      const id = randomUUID();
      sessions.add(login, { id, device });
      return { id, login, name: account.name, password: null, opens: account.opens };
    },
    isValid: async ({ login, id }) => sessions.use(login, id),
    async readBody(session, story) {
      if (!sessions.use(session.login, session.id)) return { kind: 'revoked' };
      return readBody(story, { isSubscriber: opensOf(session) === 'all' });
    },
    learnOpens: async (session) => opensOf(session),
    listDevices: async ({ login, id }) =>
      sessions
        .list(login)
        .map((listed) => deviceOf(listed, { isThis: listed.id === id }))
        .toSorted((a, b) => Number(b.isThis) - Number(a.isThis)),
    removeDevice: async ({ login }, id) => sessions.remove(login, id),
    async signOut({ login, id }, which) {
      if (which === 'all') sessions.removeAll(login);
      else sessions.remove(login, id);
      return { remaining: null };
    },
    close: () => database.close(),
  };
}

async function addAccounts(database: DatabaseSync, cost: PasswordCost) {
  const isThere = database.prepare('SELECT 1 FROM sample_accounts WHERE login = ?');
  const insert = database.prepare('INSERT OR IGNORE INTO sample_accounts VALUES (?, ?)');
  for (const { login, password } of SAMPLE_ACCOUNTS) {
    if (isThere.get(login) === undefined) insert.run(login, await hashPassword(password, cost));
  }
}

const findAccount = (login: string) => SAMPLE_ACCOUNTS.find((account) => account.login === login);

const opensOf = ({ login }: Session) => findAccount(login)?.opens ?? 'none';

const deviceOf = (
  { id, device, signedInAt, usedAt }: ListedSession,
  { isThis }: { isThis: boolean },
): Device => ({
  id,
  name: device,
  signedInAt: new Date(signedInAt).toISOString(),
  usedAt: new Date(usedAt).toISOString(),
  isThis,
});

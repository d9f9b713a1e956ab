import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Environment } from './environment.ts';
import { StartError } from './start-error.ts';

/** What seals the readers' sessions: what is configured, or, where nobody has yet, a secret of our own that is kept beside the state file, so that sessions outlive a restart. Throws a `StartError` when there can be none. */
export function sessionSecrets({
  SESSION_SECRET,
  STATE_FILE,
  NODE_ENV,
}: Pick<Environment, 'SESSION_SECRET' | 'STATE_FILE' | 'NODE_ENV'>): string[] {
  if (SESSION_SECRET !== undefined) return SESSION_SECRET;
  if (NODE_ENV === 'production') {
    throw new StartError(
      'SESSION_SECRET is not set, which NODE_ENV=production asks for: it seals the sessions of readers, and every process of a newsroom needs the same. Make one by `openssl rand -base64 48`.',
    );
  }
  const file = `${STATE_FILE}.secret`;
  if (!existsSync(file)) writeSecret(file);
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= 32) return [secret];
  throw new StartError(`${file} holds no secret. Delete it, and another is made.`);
}

/** Another process may be writing it as well: the first one's stays. */
function writeSecret(file: string) {
  try {
    writeFileSync(file, `${randomBytes(48).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!existsSync(file)) throw error;
  }
}

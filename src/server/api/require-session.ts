import type { Context } from 'hono';
import type { Accounts } from '../accounts/accounts.ts';
import type { SessionKeeper } from '../accounts/session-keeper.ts';
import type { Session } from '../accounts/session.ts';
import { SignedOut } from './problem-error.ts';

/** The session of a request, which its newsroom still takes. Throws a `SignedOut` that says why there is none, and takes the cookie away. */
export async function requireSession(
  c: Context,
  { keeper, accounts }: { keeper: SessionKeeper; accounts: Pick<Accounts, 'isValid'> },
): Promise<Session> {
  const opened = await keeper.open(c);
  if (opened.kind === 'session' && (await accounts.isValid(opened.session))) return opened.session;
  keeper.drop(c);
  throw new SignedOut(opened.kind === 'session' ? 'revoked' : opened.reason);
}

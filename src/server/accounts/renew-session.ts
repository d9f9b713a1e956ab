import { NewsroomUnavailable, type Accounts } from './accounts.ts';
import type { Session } from './session.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** The session as it is to be kept from now on, when something in it is a day old: what it opens is learned again, and its thirty days begin anew. */
export async function renewSession(
  session: Session,
  { accounts, now }: { accounts: Pick<Accounts, 'learnOpens'>; now: number },
): Promise<Session | undefined> {
  if (now >= session.opensLearnedAt + DAY) {
    const opens = await tryLearnOpens(session, accounts);
    if (opens !== undefined) return { ...session, opens, opensLearnedAt: now };
  }
  return now >= session.sealedAt + DAY ? session : undefined;
}

/** What was known yesterday does until the newsroom answers. */
async function tryLearnOpens(session: Session, accounts: Pick<Accounts, 'learnOpens'>) {
  try {
    return await accounts.learnOpens(session);
  } catch (error) {
    if (error instanceof NewsroomUnavailable) return undefined;
    throw error;
  }
}

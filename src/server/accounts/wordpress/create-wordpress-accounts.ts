import { setTimeout as wait } from 'node:timers/promises';
import { NewsroomUnavailable, type NewsroomAccounts } from '../accounts.ts';
import { siteRecord } from '../../source/wordpress/site-record.ts';
import { newSession } from '../new-session.ts';
import type { Session } from '../session.ts';
import { acceptReader } from './accept-reader.ts';
import type { AccountSite } from './account-site.ts';
import { APP_ID, deletePassword, listOwnPasswords } from './own-passwords.ts';
import { passwordName } from './password-name.ts';
import { readerOf } from './reader-of.ts';
import { signInProblem } from './sign-in-problem.ts';

/** Milliseconds that a reader waits at sign-in to hear what their account opens. */
const MOST_TO_LEARN = 6_000;

/** The accounts of a newsroom that runs WordPress: readers sign in at its own site, which gives Dateline an application password for each device. */
export function createWordpressAccounts({
  site,
  address,
  siteUrl,
  bodies,
  now,
}: {
  site: AccountSite;
  /** Of the newsroom's front page. */
  address: string;
  siteUrl: string | undefined;
  bodies: Pick<NewsroomAccounts, 'readBody' | 'learnOpens'>;
  now: () => number;
}): NewsroomAccounts {
  const { host } = new URL(address);

  /** The sign-in is done: what the newsroom does not say soon is learned from story to story. */
  async function learn(session: Session) {
    try {
      const later = wait(MOST_TO_LEARN, 'some' as const, { ref: false });
      return await Promise.race([bodies.learnOpens(session), later]);
    } catch (error) {
      if (!(error instanceof NewsroomUnavailable)) throw error;
      return 'some';
    }
  }

  /** Ends this session last, since it is what ends the others. */
  async function endSessions(session: Session, which: 'this' | 'all') {
    const others = which === 'all' ? ((await listOwnPasswords(site, session)) ?? []) : [];
    for (const { id, isThis } of others) if (!isThis) await deletePassword(site, session, id);
    if (session.password !== null) await deletePassword(site, session, session.password.id);
  }

  async function isValid(session: Session): Promise<boolean> {
    const answer = await site.ask({ route: 'wp/v2/users/me', reader: readerOf(session) });
    return answer.kind === 'given';
  }

  return {
    ...bodies,
    async readBody(session, story) {
      const body = await bodies.readBody(session, story);
      // Whoever comes with a password that is no more gets of a story what visitors get.
      return body.kind === 'refused' && !(await isValid(session)) ? { kind: 'revoked' } : body;
    },
    async signIn() {
      try {
        return { kind: 'newsroom', host, problem: signInProblem(await site.find(), siteUrl) };
      } catch (error) {
        if (!(error instanceof NewsroomUnavailable)) throw error;
        return { kind: 'newsroom', host, problem: 'unreachable' };
      }
    },
    async authorizationUrl({ callback, device }) {
      const found = await site.find();
      const { authentication } = found.index;
      if (authentication === null || signInProblem(found, siteUrl) !== null) return undefined;
      const url = new URL(authentication);
      const rejected = new URL(callback);
      rejected.searchParams.set('success', 'false');
      const { timeZone } = siteRecord(address, found);
      url.searchParams.set('app_name', passwordName(device, now(), timeZone));
      url.searchParams.set('app_id', APP_ID);
      url.searchParams.set('success_url', callback.href);
      url.searchParams.set('reject_url', rejected.href);
      return url.href;
    },
    async accept(given) {
      const reader = await acceptReader(site, given);
      if (reader === undefined) return undefined;
      return { ...reader, opens: await learn(newSession({ ...reader, opens: 'none' }, now())) };
    },
    isValid,
    async listDevices(session) {
      return (await listOwnPasswords(site, session)) ?? [];
    },
    async removeDevice(session, id) {
      // A reader's other passwords are none of ours.
      const own = (await listOwnPasswords(site, session)) ?? [];
      return own.some((device) => device.id === id) && deletePassword(site, session, id);
    },
    async signOut(session, which) {
      try {
        await endSessions(session, which);
        return { remaining: null };
      } catch (error) {
        if (!(error instanceof NewsroomUnavailable)) throw error;
        return { remaining: site.profileUrl() };
      }
    },
  };
}

import type { Block } from '../../shared/block.ts';
import type { Device, SignedOut, SignIn } from '../../shared/session.ts';
import type { ImageRecord } from '../store/records.ts';
import type { Session } from './session.ts';

/** A premium story for one reader, as the newsroom answers it. */
export type PrivateBody =
  /** `images` are the pictures in the body, which only this reader may be shown. */
  | { kind: 'whole'; body: Block[]; images: ImageRecord[] }
  /** The account does not open it. */
  | { kind: 'refused' }
  /** The newsroom no longer takes the session. */
  | { kind: 'revoked' }
  /** The newsroom gives the text to everybody: it is nobody's until the operator has mended that. */
  | { kind: 'handed-out' };

/** What of a new session its newsroom knows; the rest is added when it is sealed. */
export type SignedIn = Pick<Session, 'id' | 'login' | 'name' | 'password' | 'opens'>;

/** The accounts of a newsroom. Whatever needs the newsroom's server rejects with a `NewsroomUnavailable` when that does not answer; nothing is retried. */
export interface Accounts {
  /** How readers sign in. */
  signIn(): Promise<SignIn>;
  /** Whether the newsroom still takes a session. */
  isValid(session: Session): Promise<boolean>;
  /** A premium story as the reader gets it. */
  readBody(session: Session, story: { id: number; slug: string }): Promise<PrivateBody>;
  /** How much of what is premium the account opens, by the three newest stories. */
  learnOpens(session: Session): Promise<Session['opens']>;
  listDevices(session: Session): Promise<Device[]>;
  /** Ends the session of a device of the same reader; false when there is none of that id. */
  removeDevice(session: Session, id: string): Promise<boolean>;
  /** Ends this session at the newsroom, or all of the reader's; when the newsroom does not answer, resolves with where the reader can. */
  signOut(session: Session, which: 'this' | 'all'): Promise<SignedOut>;
}

/** Accounts whose readers sign in here. */
export interface PasswordAccounts extends Accounts {
  /** A new session for a device of that name; undefined for a wrong name or password, after the same time for both. */
  check(
    credentials: { name: string; password: string },
    device: string,
  ): Promise<SignedIn | undefined>;
}

/** What a reader comes back from the newsroom's site with, and which site says that it gave it. */
export type GivenPassword = { login: string; password: string; siteUrl: string };

/** Accounts whose readers sign in at the newsroom's own site. */
export interface NewsroomAccounts extends Accounts {
  /** The newsroom's page that asks the reader, who then comes back to `callback` with the one-time `state` in its query; undefined when the newsroom has none. `device` names the application password, uniquely. */
  authorizationUrl(request: { callback: URL; device: string }): Promise<string | undefined>;
  /** A new session of what the newsroom's page gave the reader; undefined when the newsroom does not take it. */
  accept(given: GivenPassword): Promise<SignedIn | undefined>;
}

/** The newsroom's server does not answer, or not in a way that can be understood. */
export class NewsroomUnavailable extends Error {
  override name = 'NewsroomUnavailable';
}

import type { Context } from 'hono';
import type { SignedOutReason } from '../../shared/problem.ts';
import type { Session } from './session.ts';

/** What a request's cookie says. */
export type OpenedSession =
  { kind: 'session'; session: Session } | { kind: 'none'; reason: SignedOutReason };

/** Sessions as sealed cookies: what is private reads them, what is public never does. */
export interface SessionKeeper {
  /** The session of a request, unexpired and whole. */
  open(c: Context): Promise<OpenedSession>;
  /** Has the answer carry the session, sealed anew. */
  keep(c: Context, session: Session): Promise<void>;
  /** Has the answer take the session away. One that has ended is opened no more: an answer on its way may yet bring its cookie back. */
  drop(c: Context, ended?: Session): void;
}

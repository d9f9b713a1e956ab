import type { OpenedSession, SessionKeeper } from '../../src/server/accounts/session-keeper.ts';

const NOBODY: OpenedSession = { kind: 'none', reason: 'signed-out' };

/** A session that a test holds in its hand, where happy-dom keeps cookies from everybody; `opened` is what the cookie would say. */
export function aHeldSession(): SessionKeeper & { opened: OpenedSession } {
  const held = {
    opened: NOBODY,
    open: async () => held.opened,
    keep: async (_: unknown, session: (OpenedSession & { kind: 'session' })['session']) => {
      held.opened = { kind: 'session', session };
    },
    drop: () => {
      held.opened = NOBODY;
    },
  };
  return held;
}

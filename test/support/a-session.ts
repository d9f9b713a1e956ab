import type { Session } from '../../src/server/accounts/session.ts';

/** The session of a subscriber of the sample newsroom, who signed in on the morning of 9 November 2026. */
export function aSession(overrides: Partial<Session> = {}): Session {
  const signedInAt = overrides.signedInAt ?? Date.UTC(2026, 10, 9, 6);
  return {
    id: 'a-session',
    login: 'subscriber',
    name: 'Edda Marrowin',
    password: null,
    signedInAt,
    sealedAt: signedInAt,
    opens: 'all',
    opensLearnedAt: signedInAt,
    ...overrides,
  };
}

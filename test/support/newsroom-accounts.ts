import type { NewsroomAccounts } from '../../src/server/accounts/accounts.ts';
import type { SignIn } from '../../src/shared/session.ts';

/** Accounts whose readers sign in at news.example, which is as the test says. */
export function newsroomAccounts({
  problem = null,
  remaining = null,
}: {
  problem?: Extract<SignIn, { kind: 'newsroom' }>['problem'];
  /** Where a password is left that the newsroom could not be asked to delete. */
  remaining?: string | null;
} = {}): NewsroomAccounts {
  return {
    signIn: async () => ({ kind: 'newsroom', host: 'news.example', problem }),
    isValid: async () => true,
    readBody: async () => ({ kind: 'refused' }),
    learnOpens: async ({ opens }) => opens,
    listDevices: async () => [],
    removeDevice: async () => false,
    signOut: async () => ({ remaining }),
    authorizationUrl: async ({ callback }) =>
      `https://news.example/authorize?success_url=${encodeURIComponent(callback.href)}`,
    accept: async ({ login }) => ({
      id: login,
      login,
      name: 'Ada',
      password: { secret: 'abcd', id: '1' },
      opens: 'all',
    }),
  };
}

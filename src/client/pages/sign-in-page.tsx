import { useState } from 'react';
import { useLocation } from 'react-router';
import { accountUrl, signInUrl } from '../../shared/page-urls.ts';
import { returnPath } from '../../shared/return-path.ts';
import { AccountFrame } from '../features/account/account-frame.tsx';
import { Notice } from '../features/account/notice.tsx';
import { RemainingPassword } from '../features/account/remaining-password.tsx';
import { SessionPart } from '../features/account/session-part.tsx';
import { SignInWays } from '../features/account/sign-in-ways.tsx';
import { useAccountWords } from '../lib/messages/account/use-account-words.ts';
import { useSite } from '../lib/site-context.ts';

/** Where readers sign in, or why they cannot; then they go on where they were. */
export function SignInPage() {
  const { signIn: words } = useAccountWords();
  const { name } = useSite();
  const query = new URLSearchParams(useLocation().search);
  const [remaining, setRemaining] = useState<string | null>(null);
  const returnTo = query.has('return') ? returnPath(query.get('return')) : accountUrl();
  const fault = Object.entries(words.faults).find(([kind]) => kind === query.get('fault'))?.[1];
  return (
    <AccountFrame
      title={words.title}
      description={words.description(name)}
      path={signInUrl()}
      needsScript={words.needsScript}
    >
      {fault !== undefined && <Notice>{fault}</Notice>}
      {remaining !== null && <RemainingPassword address={remaining} />}
      <SessionPart>
        {(session) => (
          <SignInWays
            session={session}
            returnTo={returnTo}
            onSignedOut={(outcome) => setRemaining(outcome.remaining)}
          />
        )}
      </SessionPart>
    </AccountFrame>
  );
}

import { useState } from 'react';
import { accountUrl } from '../../shared/page-urls.ts';
import type { SignedOut as Outcome } from '../../shared/session.ts';
import { AccountFrame } from '../features/account/account-frame.tsx';
import { Devices } from '../features/account/devices.tsx';
import { ReaderPart } from '../features/account/reader-part.tsx';
import { SessionPart } from '../features/account/session-part.tsx';
import { SignOutButtons } from '../features/account/sign-out-buttons.tsx';
import { SignedOut } from '../features/account/signed-out.tsx';
import { ToSignIn } from '../features/account/to-sign-in.tsx';
import { useAccountWords } from '../lib/messages/account/use-account-words.ts';

/** Who is signed in, what that opens, and where; the sign-in page instead where nobody is. */
export function AccountPage() {
  const { account } = useAccountWords();
  const [outcome, setOutcome] = useState<Outcome>();
  return (
    <AccountFrame {...account} path={accountUrl()}>
      {outcome === undefined ? (
        <SessionPart>
          {({ reader }) =>
            reader === null ? (
              <ToSignIn returnTo={accountUrl()} />
            ) : (
              <>
                <ReaderPart reader={reader} />
                <SignOutButtons onSignedOut={setOutcome} />
                <Devices />
              </>
            )
          }
        </SessionPart>
      ) : (
        <SignedOut {...outcome} />
      )}
    </AccountFrame>
  );
}

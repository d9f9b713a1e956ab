import { useState } from 'react';
import { useLocation } from 'react-router';
import type { SessionState, SignedOut } from '../../../shared/session.ts';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import { NewsroomSignIn } from './newsroom-sign-in.tsx';
import { Notice } from './notice.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { SignedIn } from './signed-in.tsx';
import { useReturn } from './use-return.ts';

type Props = {
  session: SessionState;
  /** Path of ours to go to when the reader is signed in. */
  returnTo: string;
  onSignedOut: (outcome: SignedOut) => void;
};

/** The ways to sign in to this newsroom, until the reader has. */
export function SignInWays({ session, returnTo, onSignedOut }: Props) {
  const { reader, signIn, reason } = session;
  const { signIn: words } = useAccountWords();
  // Who comes from the newsroom's own site is led on; who was known here before pressed a link, to be somebody else for instance.
  const isArrival = useLocation().key === 'default';
  const [isLedOn, setLedOn] = useState(isArrival);
  if (reader === null && !isLedOn) setLedOn(true);
  useReturn(returnTo, isLedOn && reader !== null);

  if (reader !== null) {
    return isLedOn ? null : <SignedIn {...{ reader, returnTo, onSignedOut }} />;
  }
  return (
    <>
      {(reason === 'expired' || reason === 'revoked') && <Notice>{words.ended[reason]}</Notice>}
      {signIn.kind === 'newsroom' ? (
        <NewsroomSignIn signIn={signIn} returnTo={returnTo} />
      ) : (
        <SignInForm readers={signIn.accounts} />
      )}
    </>
  );
}

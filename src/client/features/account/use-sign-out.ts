import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as v from 'valibot';
import { sessionApiUrl } from '../../../shared/api-urls.ts';
import { signedOutSchema, type SignedOut } from '../../../shared/session.ts';
import { useAccountWords } from '../../lib/messages/account/use-account-words.ts';
import { forgetPrivateData, SESSION_KEY } from '../../lib/private-data.ts';
import { askPrivate } from '../../lib/send-private.ts';
import { whileSigningOut } from '../../lib/sign-out-lock.ts';
import { useWork } from './use-work.ts';

/** Signs out here or everywhere; `fault` says in words that it did not work, '' until then. */
export function useSignOut(onSignedOut: (outcome: SignedOut) => void) {
  const { account } = useAccountWords();
  const queryClient = useQueryClient();
  const [fault, setFault] = useState('');
  const [isBusy, begin] = useWork();
  const leave = (which: 'this' | 'all') => {
    setFault('');
    begin(async () => {
      try {
        onSignedOut(await askToLeave(queryClient, which));
        // Again, of what other tabs have asked for meanwhile.
        await forgetPrivateData(queryClient);
      } catch {
        setFault(account.notSignedOut);
      }
    });
  };
  return { fault, isBusy, leave };
}

/** The device is emptied at once, whether or not the server can be reached. Other tabs wait for the answer's head, with which the session is over; what the newsroom's site makes of it may come seconds later. */
async function askToLeave(queryClient: QueryClient, which: 'this' | 'all') {
  const url = which === 'all' ? `${sessionApiUrl()}?all=1` : sessionApiUrl();
  const answer = await whileSigningOut(async () => {
    await forgetPrivateData(queryClient, SESSION_KEY);
    return askPrivate(queryClient, url, { method: 'DELETE' });
  });
  return v.parse(signedOutSchema, await answer.json());
}

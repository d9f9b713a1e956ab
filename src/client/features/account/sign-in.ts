import type { QueryClient } from '@tanstack/react-query';
import { sessionApiUrl } from '../../../shared/api-urls.ts';
import type { Credentials } from '../../../shared/session.ts';
import { forgetPrivateData, SESSION_KEY } from '../../lib/private-data.ts';
import { sendPrivate } from '../../lib/send-private.ts';
import { sessionQueries } from '../../lib/session-queries.ts';

/** Signs in with a name and a password; whatever another account has left on this device goes before. */
export async function signIn(queryClient: QueryClient, credentials: Credentials): Promise<void> {
  await forgetPrivateData(queryClient, SESSION_KEY);
  await sendPrivate(queryClient, sessionApiUrl(), { method: 'POST', body: credentials });
  // Again, of what other tabs have asked for meanwhile, as who was signed in before.
  await forgetPrivateData(queryClient, SESSION_KEY);
  await queryClient.query(sessionQueries.fresh());
}

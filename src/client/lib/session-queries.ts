import { queryOptions, type QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { sessionApiUrl } from '../../shared/api-urls.ts';
import { sessionSchema, type SessionState } from '../../shared/session.ts';
import { getPrivateJson } from './get-private-json.ts';
import { hasOpened } from './has-opened.ts';
import { forgetPrivateData, PRIVATE_KEY, SESSION_KEY } from './private-data.ts';
import { keepReaderHint, readReaderHint } from './reader-hint.ts';

export const sessionQueries = {
  /** Who is signed in, and how one signs in. */
  current: () =>
    queryOptions({
      queryKey: SESSION_KEY,
      queryFn: async (context) => {
        const state = v.parse(sessionSchema, await getPrivateJson(sessionApiUrl(), context));
        await noteReader(context.client, state.reader);
        return state;
      },
      // What is refused says by itself that the session has ended.
      staleTime: 60_000,
    }),
  /** The same as it is now. */
  fresh: () => ({ ...sessionQueries.current(), staleTime: 0 }),
};

/** Keeps what the account opens; what another reader has left, or one whose session has ended, is forgotten. */
async function noteReader(queryClient: QueryClient, reader: SessionState['reader']) {
  const before = queryClient.getQueryData<SessionState>(SESSION_KEY)?.reader;
  const hasOther =
    reader === null
      ? before != null || readReaderHint() || hasOpened() || holdsPrivateData(queryClient)
      : before != null && before.name !== reader.name;
  if (hasOther) await forgetPrivateData(queryClient, SESSION_KEY);
  keepReaderHint(reader?.opens === 'all');
}

const holdsPrivateData = (queryClient: QueryClient) =>
  queryClient
    .getQueryCache()
    .findAll({ queryKey: [PRIVATE_KEY] })
    .some(({ queryKey, state }) => queryKey[1] !== SESSION_KEY[1] && state.data !== undefined);

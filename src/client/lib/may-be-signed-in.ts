import type { QueryClient } from '@tanstack/react-query';
import { sessionApiUrl } from '../../shared/api-urls.ts';
import type { SessionState } from '../../shared/session.ts';
import { getJson } from './get-json.ts';
import { hasOpened } from './has-opened.ts';
import type { SESSION_KEY } from './private-data.ts';

/** Said again: its module comes with what asks for something private. */
const SESSION: typeof SESSION_KEY = ['private', 'session'];

/** Whether to load what asks as a reader: not where the server says that nobody is signed in, nor was before, and nothing is left of anybody. */
export async function mayBeSignedIn(queryClient: QueryClient): Promise<boolean> {
  const meta = queryClient.getDefaultOptions().queries?.meta;
  const { signal } = new AbortController();
  try {
    const answer = (await getJson(sessionApiUrl(), { meta, signal })) as SessionState;
    if (answer.reader !== null) return true;
    // Why a session has ended is said once.
    if (answer.reason !== undefined) queryClient.setQueryData(SESSION, answer);
    return answer.reason !== undefined || hasOpened();
  } catch {
    // What is loaded then asks again, and says that nobody could answer.
    return true;
  }
}

import type { QueryClient } from '@tanstack/react-query';
import { getAnswer } from './get-json.ts';

/** Milliseconds after which the reader is told that it did not work. */
const LONGEST = 30_000;

/** Asks the API to change something for the signed-in reader; resolves with what it answers, and throws as `getAnswer` does. Nothing is sent twice by itself. */
export async function sendPrivate(
  queryClient: QueryClient,
  url: string,
  { method, body }: { method: 'POST' | 'DELETE'; body?: unknown },
): Promise<unknown> {
  const meta = queryClient.getDefaultOptions().queries?.meta;
  const signal = AbortSignal.timeout(LONGEST);
  const answer = await getAnswer(
    url,
    { meta, signal },
    {
      method,
      cache: 'no-store',
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    },
  );
  return answer.status === 204 ? undefined : answer.json();
}

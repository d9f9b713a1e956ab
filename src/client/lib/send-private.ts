import type { QueryClient } from '@tanstack/react-query';
import { getAnswer } from './get-json.ts';

/** Milliseconds after which the reader is told that it did not work. */
const LONGEST = 30_000;

type Sent = { method: 'POST' | 'PUT' | 'DELETE'; body?: unknown };

/** Asks the API to change something for the signed-in reader; resolves with what it answers, and throws as `getAnswer` does. Nothing is sent twice by itself. */
export async function sendPrivate(
  queryClient: QueryClient,
  url: string,
  sent: Sent,
): Promise<unknown> {
  const answer = await askPrivate(queryClient, url, sent);
  return answer.status === 204 ? undefined : answer.json();
}

/** The same, as soon as the answer begins. */
export async function askPrivate(
  queryClient: QueryClient,
  url: string,
  { method, body }: Sent,
): Promise<Response> {
  const meta = queryClient.getDefaultOptions().queries?.meta;
  const signal = AbortSignal.timeout(LONGEST);
  return getAnswer(
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
}

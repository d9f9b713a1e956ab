import { OLDEST_CONTRACT_HEADER } from '../shared/oldest-contract.ts';
import { STORED_HEADER } from '../shared/worker-messages.ts';
import type { Policy } from './policies.ts';

/** Headers that say what an answer is and who can read it, and not how it came. */
const KEPT = ['Content-Type', 'ETag', OLDEST_CONTRACT_HEADER];

/** Whether the network's answer is what was asked for. A captive portal answers 200 with a page of its own, leads elsewhere, or says what it likes in another type; the API leads on to the present address of what was renamed. */
export const isSound = (
  { status, type, redirected, url, headers }: Response,
  policy: Pick<Policy, 'path' | 'type'>,
): boolean =>
  status === 200 &&
  type === 'basic' &&
  (!redirected || policy.path.test(new URL(url).pathname)) &&
  policy.type.test(headers.get('Content-Type') ?? '');

/** An answer as it is stored: with its size, and since when it is there. */
export function stamped(answer: Response, body: Blob, now: number): Response {
  const headers = new Headers({
    'Content-Length': String(body.size),
    [STORED_HEADER]: new Date(now).toISOString(),
  });
  for (const name of KEPT) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(body, { headers });
}

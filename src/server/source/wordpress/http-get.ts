import { httpRequest, type HttpAnswer, type HttpLimits } from './http-request.ts';

/** Beyond this an answer is a mistake or an attack; a page of 100 long stories has a tenth of it. */
const MOST_BYTES = 48 * 1024 * 1024;
const MOST_MILLISECONDS = 60_000;

/** Gets one address as a visitor, redirects followed, within a limit of time and size. Any status is an answer; throws a `RestError` when there is none, and the signal's reason when it is aborted. */
export async function httpGet(
  url: URL,
  {
    signal,
    accept,
    bytes = MOST_BYTES,
    milliseconds = MOST_MILLISECONDS,
  }: HttpLimits & { signal: AbortSignal; accept: string },
): Promise<HttpAnswer> {
  return httpRequest(url, { signal, bytes, milliseconds, headers: { accept } });
}

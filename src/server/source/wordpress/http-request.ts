import { networkError } from './network-error.ts';
import { RestError } from './rest-error.ts';

export type HttpAnswer = {
  status: number;
  /** The address that was asked, and the one that redirects led to. */
  asked: string;
  url: string;
  headers: Headers;
  text: string;
};

export type HttpLimits = { bytes?: number; milliseconds?: number };

type HttpRequest = Required<HttpLimits> &
  Pick<RequestInit, 'method' | 'redirect'> & {
    signal: AbortSignal;
    headers: Record<string, string>;
  };

/** Asks one address within a limit of time and size. Any status is an answer; throws a `RestError` when there is none, and the signal's reason when it is aborted. */
export async function httpRequest(
  url: URL,
  { signal, bytes, milliseconds, headers, ...request }: HttpRequest,
): Promise<HttpAnswer> {
  // Nothing of a request may outlive it: AbortSignal.timeout and any would, for as long as the limit is.
  const limit = new AbortController();
  const stop = () => limit.abort(signal.reason);
  const timer = setTimeout(() => limit.abort(new DOMException('', 'TimeoutError')), milliseconds);
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    const response = await fetch(url, {
      ...request,
      headers: { 'user-agent': 'Dateline', ...headers },
      signal: limit.signal,
    });
    const text = await readText(response, bytes);
    return {
      status: response.status,
      asked: url.href,
      url: response.url,
      headers: response.headers,
      text,
    };
  } catch (error) {
    signal.throwIfAborted();
    throw networkError(error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function readText(response: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Left early, the iterator cancels the rest of the answer.
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new RestError('too-large', `sends more than ${most} bytes at once`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

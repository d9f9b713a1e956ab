import { ASK_HEADER } from '../shared/worker-messages.ts';

/** A request as the server gets it: how it is asked is between the page and the worker. */
export function withoutAsking(request: Request): Request {
  if (!request.headers.has(ASK_HEADER)) return request;
  const headers = new Headers(request.headers);
  headers.delete(ASK_HEADER);
  return new Request(request, { headers });
}

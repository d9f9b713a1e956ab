import { STATUS_CODES } from 'node:http';
import { PROBLEM_TYPE, type Problem } from '../../shared/problem.ts';

/** What is wrong with a request, before any route looks at it. */
export type Refusal = { status: number; detail: string; headers?: Record<string, string> };

/** A refusal in words: a plain document with a way on for a reader, `problem+json` for a program. */
export function refuse(
  { status, detail, headers }: Refusal,
  request: { accept: string | undefined; path: string },
): Response {
  const title = STATUS_CODES[status] ?? 'Error';
  const wantsPage =
    request.accept?.includes('text/html') === true && !request.path.startsWith('/api/');
  const problem: Problem = { type: 'about:blank', title, status, detail };
  return new Response(wantsPage ? plainDocument(title, detail) : JSON.stringify(problem), {
    status,
    headers: {
      'Content-Type': wantsPage ? 'text/html; charset=utf-8' : PROBLEM_TYPE,
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

/** Takes nothing from the request, so that there is nothing to escape. */
const plainDocument = (title: string, detail: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${detail}</p><p><a href="/">Go to the front page</a></p></html>`;

import { STATUS_CODES } from 'node:http';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { PROBLEM_TYPE, type Problem } from '../../shared/problem.ts';
import { NewsroomUnavailable } from '../accounts/accounts.ts';
import { CursorError } from '../store/cursor.ts';
import { BadRequest, ProblemError, Unavailable } from './problem-error.ts';

/** Answers an error as RFC 9457 `application/problem+json`. Whoever logs finds the error itself in `c.error`. */
export function onApiError(error: Error, c: Context): Response {
  const { status, message, extension, headers } = asProblemError(error);
  const problem: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    ...extension,
  };
  return c.newResponse(JSON.stringify(problem), {
    status: status as 500,
    headers: { 'Content-Type': PROBLEM_TYPE, 'Cache-Control': 'no-store', ...headers },
  });
}

function asProblemError(error: Error): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof CursorError) {
    return new BadRequest('older and newer take a cursor from an earlier answer, unchanged.');
  }
  if (error instanceof NewsroomUnavailable) {
    return new Unavailable("The newsroom can't be asked just now. Please try again in a moment.");
  }
  if (error instanceof HTTPException) {
    return new ProblemError(error.status, error.message || 'The request cannot be answered.');
  }
  if ('code' in error && error.code === 'ERR_SQLITE_ERROR') {
    return new Unavailable('The stories cannot be read at the moment. Please try again.');
  }
  return new ProblemError(500, 'Something broke on our side. It has been noted; please try again.');
}

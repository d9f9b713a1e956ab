import { isRouteErrorResponse } from 'react-router';
import type { Problem } from '../../shared/problem.ts';
import { ApiError } from './api-error.ts';
import { MissingPart } from './missing-part.ts';

/** Why a page could not be loaded: the API's problem, a failure on the way to it, or a part of the application that did not come. The form survives the way from the server's loaders to the browser as JSON. */
export type LoadProblem =
  { kind: 'problem'; problem: Problem } | { kind: 'failure' | 'missing-part' };

/** Parses whatever a loader threw, here or on the server. */
export function parseLoadProblem(error: unknown): LoadProblem {
  if (error instanceof ApiError) return { kind: 'problem', problem: error.problem };
  if (error instanceof MissingPart) return { kind: 'missing-part' };
  if (isRouteErrorResponse(error)) {
    const { status, statusText: title } = error;
    return { kind: 'problem', problem: { type: 'about:blank', title, status, detail: '' } };
  }
  return isLoadProblem(error) ? error : { kind: 'failure' };
}

const isLoadProblem = (error: unknown): error is LoadProblem =>
  typeof error === 'object' &&
  error !== null &&
  'kind' in error &&
  (error.kind === 'problem' || error.kind === 'failure');

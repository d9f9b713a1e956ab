import type { Problem } from '../../shared/problem.ts';

/** An answer of the API that is not what was asked for; `problem` says why. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

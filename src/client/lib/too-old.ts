import { CONTRACT, OLDEST_CONTRACT_HEADER } from '../../shared/api-contract.ts';
import type { Problem } from '../../shared/problem.ts';

/** The status that says so. */
export const TOO_OLD_STATUS = 426;

/** Why an answer cannot be read by this version of the application; undefined where it can. */
export function tooOldFor(answer: Response): Problem | undefined {
  if (Number(answer.headers.get(OLDEST_CONTRACT_HEADER)) <= CONTRACT) return undefined;
  return {
    type: 'about:blank',
    title: 'Upgrade Required',
    status: TOO_OLD_STATUS,
    detail: 'Please reload: this version of the application is too old for the server.',
  };
}

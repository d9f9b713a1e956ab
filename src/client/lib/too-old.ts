import { isReadable } from '../../shared/oldest-contract.ts';
import type { Problem } from '../../shared/problem.ts';

/** The status that says so. */
export const TOO_OLD_STATUS = 426;

/** Why an answer cannot be read by this version of the application; undefined where it can. */
export function tooOldFor(answer: Response): Problem | undefined {
  if (isReadable(answer)) return undefined;
  return {
    type: 'about:blank',
    title: 'Upgrade Required',
    status: TOO_OLD_STATUS,
    detail: 'Please reload: this version of the application is too old for the server.',
  };
}

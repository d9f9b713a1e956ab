import { OPENED_KEY } from '../../shared/opened-key.ts';

/** Whether an account that does not open all has opened stories here, and has left which: few have. */
export function hasOpened(): boolean {
  try {
    return localStorage.getItem(OPENED_KEY) !== null;
  } catch {
    return false;
  }
}

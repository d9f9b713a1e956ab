import { isSaving } from '../saver-context.ts';

/** Milliseconds for which a list counts as new. */
const FRESH = 3_600_000;

type Connection = { saveData?: boolean; type?: string };

/** Whether lists may be brought up to date unasked: not while data is saved, here or by the device, nor by a connection that says it is a mobile one. Where the browser does not say, that it was wanted is enough. */
export function mayRenew(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return !isSaving() && connection?.saveData !== true && connection?.type !== 'cellular';
}

/** Whether a list was taken long enough ago. */
export const isDue = (takenAt: string | null): boolean =>
  takenAt !== null && Math.abs(Date.now() - Date.parse(takenAt)) > FRESH;

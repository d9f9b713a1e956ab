/** The note (device-stores.ts) of how many stories the application's icon says are new: pages count them, and the worker adds what a notification tells. */
export const BADGE_NOTE = 'badge';

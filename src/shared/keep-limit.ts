/** Megabytes that a reader may let the device keep of what came with reading. */
export const KEEP_LIMITS = [50, 200, 500] as const;
export type KeepLimit = (typeof KEEP_LIMITS)[number];

/** What holds until they choose; the limits in service-worker/policies.ts are made for it. */
export const USUAL_KEEP_LIMIT: KeepLimit = 200;

/** The note of the device's database that holds the choice, for the worker has no other storage. */
export const KEEP_LIMIT_NOTE = 'keep-limit';

/** The choice that a note holds; the usual one for whatever else it does. */
export const parseKeepLimit = (note: unknown): KeepLimit =>
  KEEP_LIMITS.find((limit) => limit === note) ?? USUAL_KEEP_LIMIT;

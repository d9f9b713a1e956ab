import type { DEVICE_CACHES } from './device-caches.ts';

/** Name in Cache Storage of the pictures of saved stories. By itself, since every page looks whether it is there, and the other names come with the code that opens the device's database. */
export const SAVED_CACHE: (typeof DEVICE_CACHES)['saved'] = 'dateline.saved';

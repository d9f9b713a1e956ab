import { openDevice } from '../shared/device-stores.ts';
import { KEEP_LIMIT_NOTE, parseKeepLimit, USUAL_KEEP_LIMIT } from '../shared/keep-limit.ts';
import { fromDevice } from './from-device.ts';
import type { Limits } from './policies.ts';

/** A rule's limits, made wider or narrower as the reader has chosen. */
export async function chosenLimits(most: Limits): Promise<Limits> {
  const share = parseKeepLimit(await fromDevice(readNote)) / USUAL_KEEP_LIMIT;
  return {
    ...most,
    entries: Math.round(most.entries * share),
    megabytes: most.megabytes * share,
  };
}

async function readNote(): Promise<unknown> {
  const device = await openDevice();
  try {
    return await device.get('notes', KEEP_LIMIT_NOTE);
  } finally {
    device.close();
  }
}

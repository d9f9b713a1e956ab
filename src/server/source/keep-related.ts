import { setTimeout as delay } from 'node:timers/promises';
import type { SourceContext } from './source.ts';

const LOOK_EVERY = 1_000;

/** Renews what stories are related to, wherever they come from, until the signal is aborted: some at a time, so that news comes between. */
export async function keepRelated({ store, signal }: Pick<SourceContext, 'store' | 'signal'>) {
  while (!signal.aborted) {
    const pause = store.renewRelated() ? 0 : LOOK_EVERY;
    await delay(pause, undefined, { signal }).catch(() => undefined);
  }
}

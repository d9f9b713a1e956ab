import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { ReaderState } from '../store/reader-state.ts';
import type { Store } from '../store/store.ts';
import { makePushKeys } from './make-push-keys.ts';
import { sendMessage } from './send-message.ts';
import { tellFollowers } from './tell-followers.ts';

export type Push = { stop: () => Promise<void> };

const LOOK_MILLISECONDS = 15_000;
/** A process that ends without a word is replaced after that; each look and each hundred followers renew it. */
const LEASE_MILLISECONDS = 90_000;
const LEASE = 'push';

/** Tells followers of new stories for as long as this process runs; of several that share a state, one at a time. */
export function startPush({
  state,
  store,
  siteUrl,
  log,
  now,
}: {
  state: ReaderState;
  store: Pick<Store, 'readSite' | 'listRecent' | 'findArrived'>;
  siteUrl: string | undefined;
  log: Logger;
  /** Milliseconds since 1970. */
  now: () => number;
}): Push {
  const holder = randomUUID();
  let stopped = false;
  const mayGoOn = async () =>
    !stopped && (await state.takeLease(LEASE, holder, LEASE_MILLISECONDS));

  async function look() {
    try {
      if (!(await mayGoOn())) return;
      const keys = await state.readPushKeys(makePushKeys);
      const subject = complaintsTo(siteUrl, store.readSite()?.url);
      await tellFollowers({
        state,
        store,
        keys,
        send: (follower, message) =>
          sendMessage(follower, message, { keys, subject, admitsLocal: false }),
        mayGoOn,
        log,
        now,
      });
    } catch (err) {
      // The state is busy, or its disk full: the next look goes on where this one was.
      log.error({ err }, 'Telling followers broke off');
    }
  }

  let looking: Promise<void> | undefined;
  const lookAgain = () => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
  };
  lookAgain();
  const timer = setInterval(lookAgain, LOOK_MILLISECONDS);

  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await looking;
      await state.dropLease(LEASE, holder);
    },
  };
}

/** Push services want to know whom to tell of mistakes; they take no address without https. */
const complaintsTo = (...sites: (string | undefined)[]) =>
  sites.find((site) => site?.startsWith('https://')) ?? 'mailto:nobody@example.org';

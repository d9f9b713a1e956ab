import type { Logger } from 'pino';
import type { PushMessage } from '../../shared/push-message.ts';
import type { PushKeys, ReaderState, WaitingFollower } from '../store/reader-state.ts';
import type { ArrivedStory, Store } from '../store/store.ts';
import { composeMessage } from './compose-message.ts';
import { createFindArrived, newsFor, type News } from './news-for.ts';
import { quietUntil } from './quiet-until.ts';
import type { Sent } from './send-message.ts';

export type Telling = {
  state: ReaderState;
  store: Pick<Store, 'readSite' | 'listRecent' | 'findArrived'>;
  keys: PushKeys & { madeAt: number };
  send: (follower: WaitingFollower, message: PushMessage) => Promise<Sent>;
  /** Whether this process is still the one that sends. */
  mayGoOn: () => Promise<boolean>;
  log: Logger;
  /** Milliseconds since 1970. */
  now: () => number;
};

const MINUTE = 60_000;
/** What was published before that is no news: an archive that is filled, or a long time without a server. */
const RECENT = 6 * 60 * MINUTE;
/** Stories that come within it are told of together. */
const TOGETHER = 5 * MINUTE;
const MOST_TRIES = 5;
const LONGEST_WAIT = 60 * MINUTE;
/** Messages on their way at the same time. */
const AT_ONCE = 8;

/** Finds what is new, and tells everybody who follows it and is not to be left in peace. What is done is kept as soon as it is: a process that ends and begins again goes on where it was. */
export async function tellFollowers(telling: Telling): Promise<void> {
  const { state, store, keys, mayGoOn, log, now } = telling;
  const site = store.readSite();
  if (site === undefined || site.sync.state === 'filling') return;
  await state.noteArrivals(store.listRecent(Math.max(now() - RECENT, keys.madeAt)));
  const upTo = await state.lastArrival();
  const counts = { taken: 0, gone: 0, refused: 0, later: 0 };

  for (;;) {
    const waiting = await state.listWaiting(upTo);
    const [last] = waiting;
    if (last === undefined || !(await mayGoOn())) break;
    const arrivals = await state.listArrivals(last.toldTo);
    const find = createFindArrived(store);
    const untouched: string[] = [];
    const queue = waiting.values();
    const work = async () => {
      for (const follower of queue) {
        const news = newsFor(follower, arrivals, find);
        if (news.length === 0) {
          untouched.push(follower.endpoint);
          continue;
        }
        const kind = await tell(follower, news, { ...telling, upTo, newsroom: site });
        if (kind !== undefined) counts[kind] += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await state.markTold(untouched, upTo);
    // Readers' requests come in between.
    await new Promise(setImmediate);
  }
  if (Object.values(counts).some(Boolean)) log.info(counts, 'Told followers of new stories');
}

/** Sends a follower their news, or puts it off; says what became of a message that was sent. */
async function tell(
  follower: WaitingFollower,
  news: News[],
  {
    state,
    send,
    log,
    now,
    upTo,
    newsroom,
  }: Telling & { upTo: number; newsroom: { name: string; language: string } },
): Promise<Sent['kind'] | undefined> {
  const { endpoint, language, quiet, tries } = follower;
  const until = waitUntil(news, { quiet, now: now() });
  if (until !== undefined) {
    await state.putOff(endpoint, { until, tries });
    return undefined;
  }
  const stories = news.map(({ story }) => story) as [ArrivedStory, ...ArrivedStory[]];
  const number = news[0]?.arrival.number ?? upTo;
  const sent = await send(follower, composeMessage(stories, { number, language, newsroom }));
  if (sent.kind === 'gone') {
    await state.removeFollower(endpoint);
  } else if (sent.kind === 'later' && tries < MOST_TRIES) {
    const wait = Math.max((sent.seconds ?? 0) * 1_000, 2 ** tries * MINUTE);
    const later = now() + Math.min(wait, LONGEST_WAIT);
    await state.putOff(endpoint, { until: later, tries: tries + 1 });
  } else {
    await state.markTold([endpoint], upTo);
  }
  if (sent.kind === 'refused' || (sent.kind === 'later' && tries >= MOST_TRIES)) {
    const service = new URL(endpoint).host;
    log.warn({ service, reason: sent.reason }, 'A push service did not take a message');
  }
  return sent.kind;
}

/** Until when news waits: for others to come with it, or for the end of quiet hours. */
function waitUntil(
  news: News[],
  { quiet, now }: Pick<WaitingFollower, 'quiet'> & { now: number },
): number | undefined {
  const together = Math.min(...news.map(({ arrival }) => arrival.foundAt)) + TOGETHER;
  const silent = quiet === null ? undefined : quietUntil(now, quiet);
  return silent ?? (together > now ? together : undefined);
}

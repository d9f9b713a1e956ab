import { onTestFinished } from 'vitest';
import { makePushKeys } from '../../../src/server/push/make-push-keys.ts';
import { sendMessage } from '../../../src/server/push/send-message.ts';
import { tellFollowers } from '../../../src/server/push/tell-followers.ts';
import { openReaderState } from '../../../src/server/store/open-reader-state.ts';
import type { Follower } from '../../../src/server/store/reader-state.ts';
import type { Change, StoryRecord } from '../../../src/server/store/records.ts';
import type { PushSubscriptionKeys } from '../../../src/shared/push.ts';
import { aLog } from '../../support/a-log.ts';
import { aPushService } from '../../support/a-push-service.ts';
import { aReaderState } from '../../support/a-reader-state.ts';
import { aStore, withMentioned } from '../../support/a-store.ts';
import { aCategory, aStory } from '../../support/a-story.ts';

export const MINUTE = 60_000;
/** Noon in Berlin. */
export const START = Date.parse('2026-11-26T11:00:00Z');

const CATEGORIES = [aCategory({ slug: 'world' }), aCategory({ slug: 'asia', parent: 'world' })];

/** A newsroom of one story that goes on publishing, its push service, and the clock that both live by. */
export async function aTellingSite() {
  const clock = { now: START };
  const now = () => clock.now;
  const { store, writer, close } = aStore({
    categories: CATEGORIES,
    stories: [aStory({ id: 1, publishedAt: START - MINUTE, categories: ['asia'] })],
  });
  const { readerState, stateFile, close: closeState } = aReaderState({ now });
  onTestFinished(() => {
    closeState();
    close();
  });
  const service = await aPushService();
  const { log, text } = aLog();
  let last = 1;
  const apply = (change: Change) =>
    writer.apply(withMentioned({ categories: CATEGORIES, ...change }));

  /** A process that sends, over the same state as all others. */
  function aProcess() {
    const state = openReaderState(stateFile, { now });
    onTestFinished(() => state.close());
    return async () =>
      tellFollowers({
        state,
        store,
        keys: await state.readPushKeys(makePushKeys),
        send: async (follower, message) =>
          sendMessage(follower, message, {
            keys: await state.readPushKeys(makePushKeys),
            subject: 'https://reader.example',
            admitsLocal: true,
            milliseconds: 300,
          }),
        mayGoOn: async () => true,
        log,
        now,
      });
  }

  const look = aProcess();
  await look();
  clock.now += MINUTE;
  return {
    clock,
    store,
    apply,
    service,
    readerState,
    stateFile,
    look,
    aProcess,
    logged: text,
    /** Publishes a story now. */
    publish(overrides: Partial<StoryRecord> = {}) {
      last += 1;
      const story = aStory({
        id: last,
        publishedAt: clock.now,
        categories: ['asia'],
        ...overrides,
      });
      apply({ stories: [story] });
      return story;
    },
    /** Lets time pass, looking every minute. */
    async pass(minutes: number) {
      for (let minute = 0; minute < minutes; minute += 1) {
        clock.now += MINUTE;
        await look();
      }
    },
    /** Has a browser follow something; all of the world by default. */
    async follow(
      { endpoint, keys }: PushSubscriptionKeys,
      wishes: Partial<Omit<Follower, 'endpoint' | 'keys'>> = {},
    ) {
      await readerState.keepFollower({
        endpoint,
        keys,
        subjects: [{ kind: 'category', slug: 'world' }],
        language: 'en',
        quiet: null,
        ...wishes,
      });
    },
  };
}

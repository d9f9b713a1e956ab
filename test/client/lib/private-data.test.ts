import { QueryObserver } from '@tanstack/react-query';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { sessionApiUrl } from '../../../src/shared/api-urls.ts';
import type { Reader, SessionState } from '../../../src/shared/session.ts';
import { getPrivateJson } from '../../../src/client/lib/get-private-json.ts';
import {
  forgetPrivateData,
  onPrivateDataForgotten,
  PRIVATE_KEY,
} from '../../../src/client/lib/private-data.ts';
import { createQueryClient } from '../../../src/client/lib/query-client.ts';
import { readReaderHint } from '../../../src/client/lib/reader-hint.ts';
import { sessionQueries } from '../../../src/client/lib/session-queries.ts';

const ADA: Reader = { name: 'Ada', opens: 'all' };
const STORY = [PRIVATE_KEY, 'articles', 'ferry'];

beforeEach(() => {
  localStorage.clear();
});

/** A page whose server says that `side.reader` is signed in, and gives whatever else is asked for. */
function aPage(side: { reader: Reader | null } = { reader: ADA }) {
  const asked = vi.fn<(url: string, cache: RequestCache | undefined) => void>();
  const queryClient = createQueryClient({
    retries: 0,
    async fetchApi(url, { cache }) {
      asked(url, cache);
      const session: SessionState = { ...side, signIn: { kind: 'password', accounts: [] } };
      return Response.json(url === sessionApiUrl() ? session : 'A premium story');
    },
  });
  onTestFinished(() => queryClient.clear());
  const learn = () => queryClient.query(sessionQueries.fresh());
  const hold = () => queryClient.setQueryData(STORY, 'A premium story');
  const held = () => queryClient.getQueryData(STORY);
  return { queryClient, side, asked, learn, hold, held };
}

test('what is private is forgotten, and nothing else', async () => {
  const { queryClient, learn, hold, held } = aPage();
  await learn();
  hold();
  queryClient.setQueryData(['articles', 'free'], 'A free story');

  await forgetPrivateData(queryClient);

  expect(held()).toBeUndefined();
  expect(queryClient.getQueryData(sessionQueries.current().queryKey)).toBeUndefined();
  expect(queryClient.getQueryData(['articles', 'free'])).toBe('A free story');
  expect(readReaderHint()).toBe(false);
});

test('what shows something private shows nothing from then on', async () => {
  const { queryClient, hold } = aPage();
  hold();
  const shown = vi.fn<(data: unknown) => void>();
  const observer = new QueryObserver(queryClient, { queryKey: STORY, enabled: false });
  onTestFinished(observer.subscribe(({ data }) => shown(data)));

  await forgetPrivateData(queryClient);

  await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith(undefined));
});

test('a request in flight is called off, and its answer comes to nothing', async () => {
  const { queryClient, held } = aPage();
  const answer = Promise.withResolvers<string>();
  const signals: AbortSignal[] = [];
  const asking = queryClient.query({
    queryKey: STORY,
    queryFn: ({ signal }) => {
      signals.push(signal);
      return answer.promise;
    },
  });
  const outcome = asking.catch((error: unknown) => error);

  await forgetPrivateData(queryClient);
  answer.resolve('A premium story');
  await outcome;

  expect(signals[0]?.aborted).toBe(true);
  expect(held()).toBeUndefined();
});

test('another tab is told by a message, or by storage where that does not come', async () => {
  const { learn, hold, held } = aPage();
  await learn();
  const forgotten = vi.fn<() => void>();
  onTestFinished(onPrivateDataForgotten(forgotten));

  hold();
  const otherTab = new BroadcastChannel('dateline.forgotten');
  otherTab.postMessage(undefined);
  await vi.waitFor(() => expect(held()).toBeUndefined());
  otherTab.close();
  expect(forgotten).toHaveBeenCalled();
  forgotten.mockClear();

  hold();
  localStorage.setItem('dateline.forgotten', 'by another tab');
  window.dispatchEvent(new StorageEvent('storage', { key: 'dateline.forgotten' }));
  expect(held()).toBeUndefined();
  expect(forgotten).toHaveBeenCalled();
});

test('other tabs are told both ways, by a message and by storage', async () => {
  const { queryClient } = aPage();
  const otherTab = new BroadcastChannel('dateline.forgotten');
  onTestFinished(() => otherTab.close());
  const heard = vi.fn<() => void>();
  otherTab.addEventListener('message', heard);

  await forgetPrivateData(queryClient);
  const first = localStorage.getItem('dateline.forgotten');
  await forgetPrivateData(queryClient);

  expect(first).not.toBeNull();
  // The same value again would be no event.
  expect(localStorage.getItem('dateline.forgotten')).not.toBe(first);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
});

test('who is signed in is asked anew where another tab has signed out', async () => {
  const { side, learn, queryClient } = aPage();
  await learn();
  const observer = new QueryObserver(queryClient, sessionQueries.current());
  onTestFinished(observer.subscribe(() => undefined));

  side.reader = null;
  window.dispatchEvent(new StorageEvent('storage', { key: 'dateline.forgotten' }));

  await vi.waitFor(() => expect(observer.getCurrentResult().data?.reader).toBeNull());
});

test('a tab that hears of it late leaves alone what the next reader has brought', async () => {
  const { learn, hold, held } = aPage();
  await learn();
  hold();

  const otherTab = new BroadcastChannel('dateline.forgotten');
  otherTab.postMessage(undefined);
  await vi.waitFor(() => expect(held()).toBeUndefined());
  otherTab.close();

  expect(readReaderHint()).toBe(true);
});

test('what was asked for before a sign-out that the tab slept through is not taken', async () => {
  const { queryClient } = aPage();
  const getting = getPrivateJson('/api/private/articles/ferry', {
    client: queryClient,
    signal: new AbortController().signal,
    meta: {
      fetchApi: async () => {
        localStorage.setItem('dateline.forgotten', 'while it slept');
        return Response.json('A premium story');
      },
    },
  });

  await expect(getting).rejects.toThrow('before a sign-out');
});

test('what is private is asked for past the browser’s cache', async () => {
  const { asked, learn } = aPage();

  await learn();

  expect(asked).toHaveBeenCalledExactlyOnceWith('/api/session', 'no-store');
});

test.each<[string, Reader | null, string | null]>([
  ['an account that opens everything', ADA, '1'],
  ['one that opens some stories', { ...ADA, opens: 'some' }, null],
  ['one that opens none', { ...ADA, opens: 'none' }, null],
  ['nobody', null, null],
])('of %s the device keeps one bit, or none', async (_, reader, kept) => {
  const { learn } = aPage({ reader });

  await learn();

  expect(readReaderHint()).toBe(kept === '1');
  expect(localStorage.getItem('dateline.subscriber')).toBe(kept);
});

test.each<[string, Reader | null]>([
  ['the session has ended', null],
  ['another account has come', { name: 'Bo', opens: 'all' }],
])('what was read is forgotten where %s', async (_, reader) => {
  const { side, learn, hold, held } = aPage();
  await learn();
  hold();

  side.reader = reader;
  const session = await learn();

  expect(held()).toBeUndefined();
  expect(session.reader).toEqual(reader);
  expect(readReaderHint()).toBe(reader !== null);
});

test.each([
  ['opens everything', 'dateline.subscriber', '1'],
  ['opens some stories', 'dateline.private.opened', 'ferry'],
])('nobody finds what an account that %s has left before this page', async (_, key, value) => {
  localStorage.setItem(key, value);
  localStorage.setItem('dateline.private.stories', 'A premium story');
  const { learn } = aPage({ reader: null });

  await learn();

  expect(Object.keys(localStorage)).toEqual(['dateline.forgotten']);
});

test('what was read stays while the account is the same', async () => {
  const { learn, hold, held } = aPage();
  await learn();
  hold();

  await learn();

  expect(held()).toBe('A premium story');
});

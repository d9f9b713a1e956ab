import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteAnswers, waitAnew } from '../../../../src/client/lib/answer-notes.ts';
import type { FetchApi } from '../../../../src/client/lib/get-json.ts';
import { aStory } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';
import { setOnline } from '../../../support/set-online.ts';

const NOW = new Date(2026, 10, 20, 17, 5);
const THREE_HOURS_AGO = new Date(2026, 10, 20, 14, 5);

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, shouldAdvanceTime: true });
});
afterEach(() => {
  act(waitAnew);
  vi.useRealTimers();
});

/** Has the device give answers in the network's place, as the worker does, from when it is told to. */
function aDevice() {
  const device = { since: undefined as Date | undefined };
  const between = (fetchApi: FetchApi) =>
    noteAnswers(async (url, init) => {
      const answer = await fetchApi(url, init);
      if (device.since === undefined) return answer;
      const headers = new Headers(answer.headers);
      headers.set('Dateline-Stored', device.since.toISOString());
      return new Response(answer.body, { status: answer.status, headers });
    });
  return { device, between };
}

const strip = () => screen.queryByText(/^(?:Offline|No answer yet)/);

describe('the strip', () => {
  it('says that the device is offline, from when the page is, and how long ago that was', async () => {
    const { device, between } = aDevice();
    device.since = THREE_HOURS_AGO;
    setOnline(false);

    await openReader({ change: { stories: [aStory()] }, path: '/', between });

    const said = await screen.findByText('Offline. This page is from 2:05 PM');
    expect(said).toHaveRole('status');
    await waitFor(() => expect(said.parentElement).toHaveTextContent('(3 hours ago)'));
  });

  it('says from when a page is that came over the network before the device was offline', async () => {
    const { between } = aDevice();
    await openReader({ change: { stories: [aStory()] }, path: '/latest', between });
    await screen.findByRole('feed');
    vi.setSystemTime(new Date(2026, 10, 20, 18, 30));

    act(() => setOnline(false));

    expect(await screen.findByText('Offline. This page is from 5:05 PM')).toBeVisible();
  });

  it('names the day where that is another', async () => {
    const { device, between } = aDevice();
    device.since = new Date(2026, 10, 18, 14, 5);
    setOnline(false);

    await openReader({ change: { stories: [aStory()] }, path: '/', between });

    expect(
      await screen.findByText('Offline. This page is from Nov 18, 2026, 2:05 PM'),
    ).toBeVisible();
  });

  it('says no more than that it is offline where a page shows nothing of the newsroom’s', async () => {
    setOnline(false);

    await openReader({ change: { stories: [aStory()] }, path: '/history', between: noteAnswers });

    expect(await screen.findByText('Offline.')).toBeVisible();
  });

  it('says that no answer comes after 3 s, and nothing before', async () => {
    const { device, between } = aDevice();
    device.since = THREE_HOURS_AGO;
    await openReader({ change: { stories: [aStory()] }, path: '/', between });
    await screen.findByRole('heading', { level: 1 });

    await act(() => vi.advanceTimersByTimeAsync(2_500));
    expect(strip()).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(1_000));

    expect(await screen.findByText('No answer yet. This page is from 2:05 PM')).toBeVisible();
  });

  it('stays away while the network answers, and where the device is online again', async () => {
    const { between } = aDevice();
    await openReader({ change: { stories: [aStory()] }, path: '/', between });
    await screen.findByRole('heading', { level: 1 });
    await act(() => vi.advanceTimersByTimeAsync(4_000));
    expect(strip()).toBeNull();
    act(() => setOnline(false));
    await screen.findByText(/^Offline/);

    act(() => setOnline(true));

    await waitFor(() => expect(strip()).toBeNull());
  });
});

describe('what the page shows', () => {
  it('is asked for again once the device is online, and shown without a reload', async () => {
    const { device, between } = aDevice();
    device.since = THREE_HOURS_AGO;
    setOnline(false);
    const { writer } = await openReader({
      change: { stories: [aStory({ headline: 'As it was' })] },
      path: '/article/story-1',
      between,
    });
    await screen.findByText(/^Offline/);
    writer.apply({ stories: [aStory({ headline: 'As it is' })] });
    device.since = undefined;

    act(() => setOnline(true));

    expect(await screen.findByRole('heading', { level: 1, name: 'As it is' })).toBeVisible();
  });

  it('is asked for again when the worker has an answer after all, and now and then while it has none', async () => {
    const { device, between } = aDevice();
    device.since = THREE_HOURS_AGO;
    const asked: string[] = [];
    await openReader({
      change: { stories: [aStory()] },
      path: '/article/story-1',
      between: (fetchApi) =>
        between((url, init) => {
          asked.push(url);
          return fetchApi(url, init);
        }),
    });
    await act(() => vi.advanceTimersByTimeAsync(3_500));
    await screen.findByText(/^No answer yet/);
    const times = () => asked.filter((url) => url === '/api/articles/story-1').length;
    expect(times()).toBe(1);

    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(times()).toBe(5);
    device.since = undefined;
    const worker = new BroadcastChannel('dateline.worker');
    worker.postMessage({ kind: 'fresh-answer', url: `${location.origin}/api/articles/story-1` });

    await waitFor(() => expect(times()).toBe(6));
    await waitFor(() => expect(strip()).toBeNull());
    worker.close();
  });
});

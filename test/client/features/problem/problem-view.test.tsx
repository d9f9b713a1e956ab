import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FetchApi } from '../../../../src/client/lib/get-json.ts';
import { aStory } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';
import { setOnline } from '../../../support/set-online.ts';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Fails requests for a page as a browser without a network does, from when it is told to. */
function aNetwork(path: string) {
  const network = { isDown: true, asked: 0 };
  const between =
    (fetchApi: FetchApi): FetchApi =>
    async (url, init) => {
      if (!url.startsWith(path)) return fetchApi(url, init);
      network.asked += 1;
      if (network.isDown) throw new TypeError('Failed to fetch');
      return fetchApi(url, init);
    };
  return { network, between };
}

const change = { stories: [aStory({ headline: 'The ferry waits' })] };

describe('a page that cannot be had', () => {
  it.each([
    ['/', '/api/front'],
    ['/latest', '/api/feeds/latest'],
    ['/article/story-1', '/api/articles/story-1'],
    ['/sections', '/api/categories'],
  ])(
    'says at %s that the device is offline, and comes by itself once it is not',
    async (path, api) => {
      const { network, between } = aNetwork(api);
      setOnline(false);
      await openReader({ change, path, between });
      expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('You are offline');
      expect(screen.getByRole('link', { name: 'Latest stories' })).toBeVisible();
      network.isDown = false;

      act(() => setOnline(true));

      await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull());
      expect(screen.queryByText('You are offline')).toBeNull();
    },
  );

  it('does not say so of a device that has a connection, and is tried four times a minute', async () => {
    const { network, between } = aNetwork('/api/front');
    await openReader({ change, path: '/', between });
    await screen.findByRole('heading', { level: 1, name: 'This page did not load' });
    const before = network.asked;

    await act(() => vi.advanceTimersByTimeAsync(60_000));

    expect(network.asked - before).toBe(4);
  });

  it('of which the headline is known says so in the place of the text', async () => {
    const { network, between } = aNetwork('/api/articles/');
    await openReader({ change, path: '/latest', between });
    const [link] = await screen.findAllByRole('link', { name: 'The ferry waits' });
    act(() => setOnline(false));

    act(() => link?.click());

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This has not been kept on this device',
    );
    network.isDown = false;
    act(() => setOnline(true));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

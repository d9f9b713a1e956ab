import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { manyStories } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

const KEY = 'dateline.read.1';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
});

const open = (path: string) => openReader({ change: { stories: manyStories(3) }, path });
const names = async () => {
  const main = within(await screen.findByRole('main'));
  const cards = await main.findAllByRole('article', { name: /^Headline/ });
  return cards.map((card) => within(card).getByRole('heading').textContent);
};
const read = async (slug: string) => {
  const { router } = await open(`/article/${slug}`);
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  // The page's effects follow it.
  await act(() => vi.advanceTimersByTimeAsync(0));
  return router;
};

function refuse(): never {
  throw new DOMException('Refused', 'SecurityError');
}

describe('a story that was read', () => {
  it('is said to be read in lists once it was in view for five seconds', async () => {
    const router = await read('story-2');

    await act(() => vi.advanceTimersByTimeAsync(5000));
    await act(() => router.navigate('/latest'));

    expect(await names()).toEqual(['Headline 3', 'Headline 2, read', 'Headline 1']);
  });

  it('is not yet one after a glance', async () => {
    const router = await read('story-2');

    await act(() => vi.advanceTimersByTimeAsync(4000));
    await act(() => router.navigate('/latest'));
    await act(() => vi.advanceTimersByTimeAsync(60_000));

    expect(await names()).toEqual(['Headline 3', 'Headline 2', 'Headline 1']);
  });

  it('is one at once when it was scrolled', async () => {
    const router = await read('story-2');

    document.documentElement.scrollTop = window.innerHeight;
    fireEvent.scroll(window);
    await act(() => router.navigate('/latest'));

    expect(await names()).toContain('Headline 2, read');
  });

  it('is not one while its tab is behind another', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const router = await read('story-2');

    await act(() => vi.advanceTimersByTimeAsync(60_000));
    await act(() => router.navigate('/latest'));

    expect(await names()).not.toContain('Headline 2, read');
  });

  it('is one in every tab', async () => {
    await open('/latest');
    await names();

    localStorage.setItem(KEY, '[1]');
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEY })));

    expect(await names()).toEqual(['Headline 3', 'Headline 2', 'Headline 1, read']);
  });

  it('pushes the oldest of 2,000 marks out', async () => {
    const ids = Array.from({ length: 2000 }, (_, index) => 5000 - index);
    localStorage.setItem(KEY, JSON.stringify(ids));
    await read('story-2');

    await act(() => vi.advanceTimersByTimeAsync(5000));

    const kept = JSON.parse(localStorage.getItem(KEY) ?? '') as number[];
    expect(kept).toHaveLength(2000);
    expect(kept).not.toContain(5000);
    expect(kept.at(-1)).toBe(2);
  });

  it.each(['{', '{"ids":[1]}', '[null]'])('is none where storage holds %s', async (kept) => {
    localStorage.setItem(KEY, kept);

    await open('/latest');

    expect(await names()).toEqual(['Headline 3', 'Headline 2', 'Headline 1']);
  });

  it('is remembered by the page where storage is refused', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const router = await read('story-2');

    await act(() => vi.advanceTimersByTimeAsync(5000));
    await act(() => router.navigate('/latest'));

    expect(await names()).toContain('Headline 2, read');
  });
});

describe('the settings of what was read', () => {
  it('forget it, and where each story was left', async () => {
    localStorage.setItem(KEY, '[1,2]');
    const place = { id: 1, block: 0, offset: 0.5, share: 0.5, isFinished: false };
    localStorage.setItem('dateline.places.1', JSON.stringify([place]));
    const { router } = await open('/settings');

    await userEvent.click(await screen.findByRole('button', { name: 'Forget what I read' }));

    expect(screen.getByText('Forgotten.')).toBeVisible();
    expect(localStorage.getItem('dateline.places.1')).toBe('[]');
    await act(() => router.navigate('/latest'));
    expect(await names()).toEqual(['Headline 3', 'Headline 2', 'Headline 1']);
  });

  it('show and mark nothing while switched off, and show again what was kept', async () => {
    localStorage.setItem(KEY, '[1]');
    const { router } = await open('/settings');
    const option = await screen.findByRole('checkbox', { name: 'Mark stories I have read' });

    await userEvent.click(option);
    await act(() => router.navigate('/article/story-2'));
    await act(() => vi.advanceTimersByTimeAsync(5000));
    await act(() => router.navigate('/latest'));
    const whileOff = await names();
    await act(() => router.navigate('/settings'));
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Mark stories I have read' }),
    );
    await act(() => router.navigate('/latest'));

    expect(whileOff).toEqual(['Headline 3', 'Headline 2', 'Headline 1']);
    expect(await names()).toEqual(['Headline 3', 'Headline 2', 'Headline 1, read']);
  });
});

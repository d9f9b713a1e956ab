import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { manyStories } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

const KEY = 'dateline.history.1';
const NOON = new Date(2026, 10, 9, 12).getTime();
const DAY = 86_400_000;

// The page's own code comes when the browser is idle, and the machine may be busy.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
});

const open = (path: string) =>
  openReader({ change: { stories: manyStories(3, { categories: ['world'] }) }, path });

/** Opens stories one after the other, and then the history. */
const read = async (...ids: number[]) => {
  const view = await open('/settings');
  for (const id of ids) {
    await act(() => view.router.navigate(`/article/story-${id}`));
    await screen.findByRole('heading', { level: 1, name: `Headline ${id}` }, { timeout: 10_000 });
    await vi.waitFor(() => expect(kept()[0]?.id).toBe(id), 10_000);
  }
  await act(() => view.router.navigate('/history'));
  await screen.findByRole('heading', { level: 1, name: 'History' });
  return view;
};
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? '[]') as { id: number }[];
const main = () => within(screen.getByRole('main'));
const headlines = () =>
  main()
    .queryAllByRole('link', { name: /^Headline/ })
    .map((link) => link.textContent);

const anOpened = (id: number, at = NOON) => ({
  id,
  slug: `story-${id}`,
  headline: `Headline ${id}`,
  section: 'World',
  at,
});

describe('the history', () => {
  it('has the stories that were opened, the last one first, each once', async () => {
    await read(1, 2, 1);

    expect(headlines()).toEqual(['Headline 1', 'Headline 2']);
    expect(main().getByRole('link', { name: 'Headline 1' })).toHaveAttribute(
      'href',
      '/article/story-1',
    );
    expect(main().getAllByText('World')).toHaveLength(2);
  });

  it('tells days apart', async () => {
    localStorage.setItem(KEY, JSON.stringify([anOpened(2), anOpened(1, NOON - DAY)]));

    await open('/history');

    const today = await screen.findByRole('region', { name: 'Monday, November 9, 2026' });
    const before = screen.getByRole('region', { name: 'Sunday, November 8, 2026' });
    expect(within(today).getByRole('link')).toHaveTextContent('Headline 2');
    expect(within(before).getByRole('link')).toHaveTextContent('Headline 1');
  });

  it('says how far each story was read', async () => {
    localStorage.setItem(KEY, JSON.stringify([anOpened(3), anOpened(2), anOpened(1)]));
    const place = { block: 0, offset: 0.6, share: 0.62 };
    localStorage.setItem(
      'dateline.places.1',
      JSON.stringify([
        { id: 3, ...place, isFinished: false },
        { id: 2, ...place, isFinished: true },
      ]),
    );

    await open('/history');

    expect(await screen.findByText('Read to 62 %')).toBeVisible();
    expect(screen.getAllByText('Finished')).toHaveLength(1);
  });

  it('needs no answer of the server', async () => {
    localStorage.setItem(KEY, JSON.stringify([anOpened(1)]));
    const asked = vi.fn<(url: string) => void>();
    const { router } = await openReader({
      change: { stories: manyStories(1) },
      path: '/settings',
      between: (fetchApi) => (url, init) => {
        asked(url);
        return fetchApi(url, init);
      },
    });
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    asked.mockClear();

    await act(() => router.navigate('/history'));

    expect(await screen.findByRole('link', { name: 'Headline 1' })).toBeVisible();
    expect(asked).not.toHaveBeenCalled();
  });

  it('is cleared, and put back where that was a slip', async () => {
    localStorage.setItem(KEY, JSON.stringify([anOpened(2), anOpened(1)]));
    await open('/history');

    await userEvent.click(await screen.findByRole('button', { name: 'Clear the history' }));
    const cleared = headlines();
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(screen.getByText('Nothing has been opened on this device yet.')).toBeVisible();
    expect(undo).toHaveFocus();
    await userEvent.click(undo);

    expect(cleared).toEqual([]);
    expect(headlines()).toEqual(['Headline 2', 'Headline 1']);
  });

  it('keeps nothing while it is paused', async () => {
    const asked: string[] = [];
    const { router } = await openReader({
      change: { stories: manyStories(3) },
      path: '/history',
      between: (fetchApi) => (url, init) => {
        asked.push(url);
        return fetchApi(url, init);
      },
    });

    await userEvent.click(await screen.findByRole('checkbox', { name: 'Keep the stories I open' }));
    await act(() => router.navigate('/article/story-3'));
    // What would note the story has come when it fetches the next one.
    await vi.waitFor(() => expect(asked).toContain('/api/articles/story-2'), 10_000);
    await act(() => router.navigate('/history'));
    await screen.findByRole('heading', { level: 1, name: 'History' });

    expect(headlines()).toEqual([]);
  });

  it('pushes the oldest of 300 stories out', async () => {
    const many = Array.from({ length: 300 }, (_, index) => anOpened(1000 - index));
    localStorage.setItem(KEY, JSON.stringify(many));

    await read(1);

    expect(kept()).toHaveLength(300);
    expect(kept()[0]?.id).toBe(1);
    expect(kept().at(-1)?.id).toBe(702);
  });

  it.each(['{', '[1]', '[{"id":1}]'])('is empty where storage holds %s', async (text) => {
    localStorage.setItem(KEY, text);

    await open('/history');

    expect(await screen.findByText('Nothing has been opened on this device yet.')).toBeVisible();
  });

  it('is led to by the footer and by the settings', async () => {
    await open('/settings');
    const settings = within(await screen.findByRole('main'));

    for (const place of [settings, within(screen.getByRole('contentinfo'))]) {
      expect(place.getByRole('link', { name: 'History' })).toHaveAttribute('href', '/history');
    }
  });
});

import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { manyStories } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

vi.setConfig({ testTimeout: 20_000 });

afterEach(() => {
  delete document.documentElement.dataset['saver'];
  localStorage.clear();
});

/** Opens the newest of three stories and returns the addresses that the application asks for. */
const open = async ({ saver = 'off' } = {}) => {
  const asked: string[] = [];
  const view = await openReader({
    change: { stories: manyStories(3) },
    path: '/article/story-3',
    between: (fetchApi) => (url, init) => {
      asked.push(url);
      // The page has it of the script before first paint, which is not here.
      document.documentElement.dataset['saver'] = saver;
      return fetchApi(url, init);
    },
  });
  await screen.findByRole('link', { name: /^Next in/ }, { timeout: 10_000 });
  await vi.waitFor(() => expect(localStorage.getItem('dateline.history.1')).not.toBeNull(), 10_000);
  return { ...view, asked };
};
const asksForStory = '/api/articles/story-2';

it('the next story is there before it is opened', async () => {
  const { router, asked } = await open();
  await vi.waitFor(() => expect(asked).toContain(asksForStory), 10_000);

  await act(() => router.navigate('/article/story-2'));
  await screen.findByRole('heading', { level: 1, name: 'Headline 2' });

  expect(asked.filter((url) => url === asksForStory)).toHaveLength(1);
});

it('the next story is not fetched in advance for a reader who saves data', async () => {
  const { asked } = await open({ saver: 'on' });
  await act(async () => undefined);

  expect(asked).not.toContain(asksForStory);
});

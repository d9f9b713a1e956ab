import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoryRecord } from '../../../../src/server/store/records.ts';
import { manyStories } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

afterEach(() => localStorage.clear());

/** Five stories, the newest with the highest number; every other one is about ice. */
const stories: StoryRecord[] = manyStories(5, { categories: ['world'] }).map((story) => ({
  ...story,
  tags: story.id % 2 === 1 ? ['ice'] : [],
}));

const open = (path: string) => openReader({ change: { stories }, path });
const turns = async () => {
  const nav = within(await screen.findByRole('navigation', { name: 'Read on' }));
  return nav.getAllByRole('link').map((link) => link.textContent);
};
const title = (id: number) =>
  screen.findByRole('heading', { level: 1, name: `Headline ${id}` }, { timeout: 10_000 });
const openFrom = async (path: string, id: number) => {
  const { router } = await open(path);
  const card = await screen.findByRole('article', { name: `Headline ${id}` });
  await userEvent.click(within(card).getByRole('link', { name: `Headline ${id}` }));
  await title(id);
  return router;
};

describe('the end of a story', () => {
  it('leads on in its section when the reader arrived directly', async () => {
    await open('/article/story-3');

    expect(await turns()).toEqual(['Next in WorldHeadline 2', 'Previous in WorldHeadline 4']);
  });

  it('leads on in the list that the reader came from, story after story', async () => {
    await openFrom('/tag/ice', 3);
    const first = await turns();

    await userEvent.click(screen.getByRole('link', { name: /^Next in Ice/ }));
    await title(1);

    expect(first).toEqual(['Next in IceHeadline 1', 'Previous in IceHeadline 5']);
    await vi.waitFor(async () => expect(await turns()).toEqual(['Previous in IceHeadline 3']));
  });

  it('says after Back what it said before', async () => {
    const router = await openFrom('/tag/ice', 3);
    await turns();
    await userEvent.click(screen.getByRole('link', { name: /^Next in Ice/ }));
    await title(1);

    await act(() => router.navigate(-1));
    await title(3);

    expect(await turns()).toEqual(['Next in IceHeadline 1', 'Previous in IceHeadline 5']);
  });

  it('does not lead along a list that the story is not in', async () => {
    const router = await openFrom('/tag/ice', 3);

    await act(() => router.navigate('/article/story-2'));
    await title(2);

    await vi.waitFor(async () =>
      expect(await turns()).toEqual(['Next in WorldHeadline 1', 'Previous in WorldHeadline 3']),
    );
  });
});

describe('the keys ] and [', () => {
  it('go to the next story and to the previous one', async () => {
    await open('/article/story-3');
    await turns();

    // The first key brings the code for all.
    await vi.waitFor(
      async () => {
        fireEvent.keyDown(document.body, { key: ']' });
        await screen.findByRole('heading', { level: 1, name: 'Headline 2' }, { timeout: 500 });
      },
      { timeout: 10_000 },
    );
    await vi.waitFor(async () => expect(await turns()).toContain('Next in WorldHeadline 1'));
    fireEvent.keyDown(document.body, { key: '[' });

    expect(await title(3)).toBeVisible();
  });

  it('do nothing while single keys are switched off', async () => {
    localStorage.setItem('dateline.shortcuts', 'off');
    const { router } = await open('/article/story-3');
    await turns();

    await userEvent.keyboard('?]');
    localStorage.removeItem('dateline.shortcuts');
    await vi.waitFor(() => {
      fireEvent.keyDown(document.body, { key: '?' });
      expect(screen.getByRole('dialog')).toBeVisible();
    });

    expect(router.state.location.pathname).toBe('/article/story-3');
  });
});

import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { manyStories } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

afterEach(() => localStorage.clear());

/** The front page's stories all stand in the document; test/e2e/keyboard.test.ts goes through a windowed list. */
const open = async (path = '/') => {
  const view = await openReader({ change: { stories: manyStories(3) }, path });
  await screen.findByRole('heading', { level: 1 });
  return view;
};

/** Presses a key until it does something: the first one that is pressed brings the code for all. */
const pressUntil = (keys: string, isDone: () => void) =>
  vi.waitFor(
    async () => {
      await userEvent.keyboard(keys);
      isDone();
    },
    { timeout: 10_000 },
  );

const openHelp = async () => {
  await pressUntil('?', () => expect(screen.getByRole('dialog')).toBeVisible());
  return screen.getByRole('dialog', { name: 'Keyboard shortcuts' });
};

const story = (id: number) => screen.getByRole('article', { name: `Headline ${id}` });

const startKeys = async () => {
  await openHelp();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
};

describe('single keys', () => {
  it('go from story to story, and no further than the last', async () => {
    await open();
    await startKeys();

    await userEvent.keyboard('j');
    expect(story(3)).toHaveFocus();
    await userEvent.keyboard('jjjj');
    expect(story(1)).toHaveFocus();
    await userEvent.keyboard('k');

    expect(story(2)).toHaveFocus();
  });

  it.each(['o', '{Enter}'])('open the story that has the focus: %s', async (key) => {
    const { router } = await open();
    await startKeys();
    await userEvent.keyboard('jj');

    await userEvent.keyboard(key);

    const title = { level: 1, name: 'Headline 2' };
    expect(await screen.findByRole('heading', title, { timeout: 10_000 })).toBeVisible();
    expect(router.state.location.pathname).toBe('/article/story-2');
  });

  it('ask for new stories', async () => {
    await open();
    await startKeys();
    const asked = vi.fn<() => void>();
    document.addEventListener('dateline:new-stories', asked);
    onTestFinished(() => document.removeEventListener('dateline:new-stories', asked));

    await userEvent.keyboard('n');

    expect(asked).toHaveBeenCalledOnce();
  });

  it('are said in a dialog, which gives the focus back and is silent for all others', async () => {
    await open();
    await startKeys();
    await userEvent.keyboard('j?');
    const dialog = screen.getByRole('dialog', { name: 'Keyboard shortcuts' });

    const keys = within(dialog)
      .getAllByRole('term')
      .map((term) => [...term.children].map((key) => key.textContent).join(' '));
    await userEvent.keyboard('j');

    expect(keys).toEqual([
      'j Page Down',
      'k Page Up',
      'o Enter',
      ']',
      '[',
      'n',
      'Ctrl + Home',
      'Ctrl + End',
      '?',
    ]);
    expect(story(2)).not.toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['Meta', { metaKey: true }],
    ['an input method', { isComposing: true }],
    ['an input method that says so by its code', { keyCode: 229 }],
  ])('are silent with %s', async (_, how) => {
    await open();
    await startKeys();

    fireEvent.keyDown(document.body, { key: 'j', ...how });

    expect(document.body).toHaveFocus();
  });

  it.each(['<input>', '<textarea></textarea>', '<select></select>', '<p contenteditable></p>'])(
    'are silent in %s',
    async (html) => {
      await open();
      await startKeys();
      const holder = document.createElement('div');
      holder.innerHTML = html;
      document.body.append(holder);
      onTestFinished(() => holder.remove());

      fireEvent.keyDown(holder.firstElementChild!, { key: '?' });

      expect(screen.queryByRole('dialog')).toBeNull();
    },
  );

  it('are switched off in settings, and on again', async () => {
    const { router } = await open('/settings');
    await startKeys();
    const option = screen.getByRole('checkbox', { name: /^Shortcuts of a single key/ });

    await userEvent.click(option);
    option.blur();
    await userEvent.keyboard('?');
    const whileOff = screen.queryByRole('dialog');
    await userEvent.click(option);
    await act(() => router.navigate('/'));
    await screen.findByRole('article', { name: 'Headline 3' });
    await userEvent.keyboard('?');

    expect(whileOff).toBeNull();
    expect(screen.getByRole('dialog')).toBeVisible();
  });
});

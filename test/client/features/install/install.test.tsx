import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { INSTALL_PROMPT_NAME } from '../../../../src/shared/install-prompt-name.ts';
import { manyStories } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

// Code comes when the browser is idle, and the machine may be busy.
vi.setConfig({ testTimeout: 20_000 });
const LATE = { timeout: 10_000 };

afterEach(() => {
  Reflect.deleteProperty(window, INSTALL_PROMPT_NAME);
  vi.unstubAllGlobals();
  localStorage.clear();
});

const open = (path: string) =>
  openReader({ change: { stories: manyStories(4, { categories: ['world'] }) }, path });
type Reader = Awaited<ReturnType<typeof open>>;

const read = async ({ router }: Reader, ids: number[]) => {
  for (const id of ids) {
    await act(() => router.navigate(`/article/story-${id}`));
    await screen.findByRole('heading', { level: 1, name: `Headline ${id}` }, LATE);
    await vi.waitFor(() => {
      expect(localStorage.getItem('dateline.history.1')).toContain(`"id":${id},`);
    }, LATE);
  }
};
const goTo = async ({ router }: Reader, path: string, title: string) => {
  await act(() => router.navigate(path));
  await screen.findByRole('heading', { level: 1, name: title }, LATE);
};
/** As a browser asks that could install the page, and the script before first paint keeps it. */
const ask = () => {
  const prompt = vi.fn<() => Promise<void>>(async () => undefined);
  Object.assign(window, { [INSTALL_PROMPT_NAME]: { prompt } });
  fireEvent(window, new Event('beforeinstallprompt'));
  return prompt;
};
/** As Safari on an iPhone says of itself. */
const onIphone = ({ standalone = false, agent = 'Version/18.0 Mobile/15E148 Safari/604.1' } = {}) =>
  vi.stubGlobal('navigator', {
    language: 'en',
    languages: ['en'],
    standalone,
    maxTouchPoints: 5,
    userAgent: `Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${agent}`,
  });
const offer = () => screen.queryByRole('complementary', { name: 'As an app' });
const findOffer = async () =>
  within(await screen.findByRole('complementary', { name: 'As an app' }, LATE));

describe('the offer to install', () => {
  it('comes after three stories, in a list, and has the browser ask', async () => {
    const reader = await open('/settings');
    const prompt = ask();
    await read(reader, [1, 2, 3]);
    await goTo(reader, '/latest', 'Latest stories');

    const found = await findOffer();
    const shown = found.getByRole('button', { name: /^Install .The Harbour Courier.$/ });

    expect(prompt).not.toHaveBeenCalled();
    await userEvent.click(shown);
    expect(prompt).toHaveBeenCalledOnce();
    expect(offer()).toBeNull();
  });

  it('does not come over a story, nor after two', async () => {
    const reader = await open('/settings');
    ask();
    await read(reader, [1, 2]);
    await goTo(reader, '/latest', 'Latest stories');
    expect(localStorage.getItem('dateline.install')).toBeNull();

    await read(reader, [3]);
    await goTo(reader, '/latest', 'Latest stories');
    await findOffer();
    await goTo(reader, '/article/story-4', 'Headline 4');

    expect(offer()).toBeNull();
  });

  it('does not count a story twice', async () => {
    const reader = await open('/settings');
    await read(reader, [1, 2, 1, 2]);

    expect(localStorage.getItem('dateline.install')).toBeNull();
  });

  it('is not made again once it was dismissed, while the settings go on making it', async () => {
    const reader = await open('/settings');
    const prompt = ask();
    await read(reader, [1, 2, 3]);
    await goTo(reader, '/latest', 'Latest stories');
    await userEvent.click((await findOffer()).getByRole('button', { name: 'Dismiss' }));
    expect(offer()).toBeNull();

    await read(reader, [4]);
    await goTo(reader, '/latest', 'Latest stories');
    expect(offer()).toBeNull();

    await goTo(reader, '/settings', 'Settings');
    const group = screen.getByRole('group', { name: 'As an app' });
    await userEvent.click(within(group).getByRole('button', { name: /^Install/ }));
    expect(prompt).toHaveBeenCalledOnce();
    expect(screen.queryByRole('group', { name: 'As an app' })).toBeNull();
  });

  it('goes where it was installed meanwhile, from the menu of the browser', async () => {
    const reader = await open('/settings');
    ask();
    await read(reader, [1, 2, 3]);
    await goTo(reader, '/latest', 'Latest stories');
    await findOffer();

    Reflect.deleteProperty(window, INSTALL_PROMPT_NAME);
    fireEvent(window, new Event('appinstalled'));

    await waitFor(() => expect(offer()).toBeNull());
  });
});

describe('on an iPhone', () => {
  it('a sheet says how it gets onto the home screen', async () => {
    onIphone();
    localStorage.setItem('dateline.install', 'due');
    const reader = await open('/latest');

    const take = (await findOffer()).getByRole('button', { name: 'Add to the home screen' });
    await userEvent.click(take);

    const sheet = screen.getByRole('dialog', {
      name: 'Add to the home screen',
    });
    expect(
      within(sheet)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringContaining('Press Share'),
      expect.stringContaining('“Add to Home Screen”'),
      expect.stringContaining('“Add”'),
    ]);
    expect(localStorage.getItem('dateline.install')).toBe('given');
    await userEvent.click(within(sheet).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(offer()).toBeNull();
    await goTo(reader, '/settings', 'Settings');
    screen.getByRole('group', { name: 'As an app' });
  });

  it.each([
    ['the installed application', { standalone: true }],
    ['a page that another application shows', { agent: 'Mobile/15E148 [FBAN/FBIOS]' }],
  ])('nothing is offered in %s', async (_, self) => {
    onIphone(self);

    await open('/settings');

    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    expect(screen.queryByRole('group', { name: 'As an app' })).toBeNull();
  });
});

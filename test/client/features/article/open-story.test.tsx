import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoryRecord } from '../../../../src/server/store/records.ts';
import { aCategory, manyStories } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';
import { setOnline } from '../../../support/set-online.ts';

// The page's own code comes with the first story, and the machine may be busy.
vi.setConfig({ testTimeout: 20_000 });
const PATIENTLY = { timeout: 10_000 };

afterEach(() => localStorage.clear());

const CATEGORIES = [
  aCategory({ slug: 'world' }),
  aCategory({ slug: 'strait', name: 'The strait', parent: 'world' }),
];
const STORIES: StoryRecord[] = manyStories(3, {
  access: 'premium',
  authors: ['ilse-maren'],
  categories: ['strait'],
});

type Fetched = () => Promise<Response>;

/** Opens a list and presses the second of its three stories, whose whole text comes as `answer` has it; the others come at once. */
async function pressStory(answer: (fetched: Fetched) => Promise<Response>, path = '/latest') {
  const view = await openReader({
    change: { categories: CATEGORIES, stories: STORIES },
    path,
    between: (fetchApi) => (url, init) => {
      const fetched = () => fetchApi(url, init);
      return url === '/api/articles/story-2' ? answer(fetched) : fetched();
    },
  });
  const card = within(await screen.findByRole('article', { name: /^Headline 2/ }));
  await userEvent.click(card.getByRole('link', { name: /^Headline 2/ }));
  await title(2);
  return view;
}

/** Holds an answer back until it is released. */
function aHeldAnswer() {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const hold = async (fetched: Fetched) => {
    await released;
    return fetched();
  };
  return { hold, release };
}

const title = (id: number) =>
  screen.findByRole('heading', { level: 1, name: new RegExp(`^Headline ${id}`) }, PATIENTLY);
const main = () => within(screen.getByRole('main'));

describe('a story that is pressed in a list', () => {
  it('shows at once what its card knew, with the title and the focus, and its text when that comes', async () => {
    const { hold, release } = aHeldAnswer();
    await pressStory(hold, '/category/strait');

    expect(main().getByText('Dek 2')).toBeVisible();
    expect(main().getByRole('link', { name: 'Ilse maren' })).toBeVisible();
    expect(main().getByText('PRO')).toBeVisible();
    const path = within(screen.getByRole('navigation', { name: 'Where this story stands' }));
    expect(path.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'World',
      'The strait',
    ]);
    expect(document.title).toBe('Headline 2 | The Harbour Courier');
    const headline = await title(2);
    await waitFor(() => expect(headline).toHaveFocus());
    expect(main().queryByText('Body 2.')).toBeNull();

    release();

    expect(await main().findByText('Body 2.')).toBeVisible();
    expect(await title(2)).toBe(headline);
    expect(headline).toHaveFocus();
  });

  it('says after a while, politely, that its text is on its way', async () => {
    const { hold, release } = aHeldAnswer();
    await pressStory(hold);
    const status = main()
      .getAllByRole('status')
      .find(({ textContent }) => textContent === '');

    await waitFor(() => expect(status).toHaveTextContent('The story is on its way …'), PATIENTLY);
    release();

    await main().findByText('Body 2.');
    expect(main().queryByText('The story is on its way …')).toBeNull();
  });

  it('says that there is no connection where it has gone, and nothing of a way', async () => {
    const { hold, release } = aHeldAnswer();
    await pressStory(hold);
    setOnline(false);

    await main().findByText(/^This has not been kept on this device\./, undefined, PATIENTLY);
    expect(main().queryByText('The story is on its way …')).toBeNull();
    setOnline(true);
    release();

    await main().findByText('Body 2.');
  });

  it('whose text does not come can be tried again in place, and the headline stays', async () => {
    let isDown = true;
    await pressStory((fetched) =>
      isDown ? Promise.reject(new TypeError('Failed to fetch')) : fetched(),
    );
    const failed = within(await main().findByRole('alert'));
    const headline = await title(2);

    isDown = false;
    await userEvent.click(failed.getByRole('button', { name: 'Try again' }));

    expect(headline).toHaveFocus();
    expect(await main().findByText('Body 2.')).toBeVisible();
    expect(main().queryByRole('alert')).toBeNull();
    expect(await title(2)).toBe(headline);
  });

  it('is fetched again by itself when the connection is back', async () => {
    let isDown = true;
    await pressStory((fetched) =>
      isDown ? Promise.reject(new TypeError('Failed to fetch')) : fetched(),
    );
    await main().findByRole('alert');

    isDown = false;
    window.dispatchEvent(new Event('offline'));
    window.dispatchEvent(new Event('online'));

    expect(await main().findByText('Body 2.')).toBeVisible();
  });

  it('and was withdrawn meanwhile says so in the place of everything, with the focus', async () => {
    const { hold, release } = aHeldAnswer();
    const { writer } = await pressStory(hold);
    writer.apply({ withdrawn: [2] });

    release();

    const gone = await screen.findByRole('heading', { level: 1, name: 'Withdrawn' });
    expect(gone).toHaveFocus();
    expect(document.title).toBe('Withdrawn');
    expect(main().queryByText('Dek 2')).toBeNull();
  });

  it('and was renamed meanwhile is shown at its present address, and Back leads to the list', async () => {
    const { hold, release } = aHeldAnswer();
    const { router, writer } = await pressStory(hold);
    writer.apply({ stories: [{ ...STORIES[1]!, slug: 'renamed' }] });

    release();

    await main().findByText('Body 2.');
    await waitFor(() => expect(router.state.location.pathname).toBe('/article/renamed'));
    expect(await title(2)).toHaveFocus();
    await act(() => router.navigate(-1));
    await screen.findByRole('heading', { level: 1, name: 'Latest stories' });
  });

  it('and left again for another leaves that one alone when its text comes', async () => {
    const { hold, release } = aHeldAnswer();
    const { router } = await pressStory(hold);

    await act(() => router.navigate('/article/story-3'));
    await main().findByText('Body 3.');
    release();
    await act(() => router.navigate('/article/story-2'));
    await main().findByText('Body 2.');
    await act(() => router.navigate(-1));

    expect(await main().findByText('Body 3.')).toBeVisible();
    expect(main().queryByText('Body 2.')).toBeNull();
  });

  it('is not marked as read before there was anything to read', async () => {
    const { hold, release } = aHeldAnswer();
    await pressStory(hold);
    vi.spyOn(window, 'scrollY', 'get').mockReturnValue(5000);

    window.dispatchEvent(new Event('scroll'));
    const before = localStorage.getItem('dateline.read.1');
    release();
    await main().findByText('Body 2.');

    expect(before).toBeNull();
    await waitFor(() => {
      window.dispatchEvent(new Event('scroll'));
      expect(localStorage.getItem('dateline.read.1')).toBe('[2]');
    });
  });
});

it('the story before one is opened at once as well, though no list has it', async () => {
  const { hold } = aHeldAnswer();
  await openReader({
    change: { stories: manyStories(2) },
    path: '/article/story-1',
    between: (fetchApi) => (url, init) => {
      const fetched = () => fetchApi(url, init);
      return url === '/api/articles/story-2' ? hold(fetched) : fetched();
    },
  });

  await userEvent.click(await screen.findByRole('link', { name: /^Previous in/ }, PATIENTLY));

  await title(2);
  expect(main().getByText('Dek 2')).toBeVisible();
  expect(main().queryByText('Body 2.')).toBeNull();
});

import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { SyncState } from '../../src/shared/site.ts';
import { aCategory, anAuthor, aPage, aStory, manyStories } from '../support/a-story.ts';
import { openReader } from '../support/open-reader.tsx';

const addressOf = (link: HTMLElement) => link.getAttribute('href');

const cards = async () => within(await screen.findByRole('main')).findAllByRole('article');

describe('a teaser card', () => {
  it('is named by its headline, and says once that it is premium', async () => {
    await openReader({
      change: { stories: [aStory({ headline: 'The ferry waits', access: 'premium' })] },
      path: '/latest',
    });

    const [card] = await cards();

    expect(card).toHaveAccessibleName(/^The ferry waits ?, PRO article$/);
    expect(within(card!).getByText('PRO')).toHaveAttribute('aria-hidden', 'true');
  });

  it('links every author to a page of their own, and the headline to the story', async () => {
    await openReader({
      change: {
        authors: [
          anAuthor({ slug: 'a', name: 'Ada Ames' }),
          anAuthor({ slug: 'b', name: 'Bo Birk' }),
        ],
        stories: [aStory({ authors: ['b', 'a'] })],
      },
      path: '/latest',
    });

    const [card] = await cards();
    const links = within(card!).getAllByRole('link');

    expect(card).toHaveTextContent('Bo Birk and Ada Ames');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/article/story-1',
      '/author/b',
      '/author/a',
    ]);
  });

  it('leads to the newsroom’s own page, and says so, where only that can show the story', async () => {
    const readAt = 'https://courier.example/locked/';
    await openReader({ change: { stories: [aStory({ readAt })] }, path: '/latest' });

    const [card] = await cards();

    expect(card).toHaveAccessibleName(/^Headline 1 ?, at courier\.example$/);
    expect(within(card!).getByText('At courier.example')).toHaveAttribute('aria-hidden', 'true');
    expect(within(card!).getByRole('link')).toHaveAttribute('href', readAt);
  });

  it('shortens a byline of more than three', async () => {
    const authors = ['a', 'b', 'c', 'd'].map((slug) => anAuthor({ slug, name: `Name ${slug}` }));
    await openReader({
      change: { authors, stories: [aStory({ authors: ['a', 'b', 'c', 'd'] })] },
      path: '/latest',
    });

    const [card] = await cards();

    expect(card).toHaveTextContent(/Name a, Name b,? and 2 others/);
  });

  it('without a picture is a text card, and without authors has no byline', async () => {
    await openReader({ change: { stories: [aStory()] }, path: '/latest' });

    const [card] = await cards();

    expect(within(card!).queryByRole('presentation')).toBeNull();
    expect(card).not.toHaveTextContent('By');
  });
});

describe('a category page', () => {
  it('shows its title, description, number of stories and pages', async () => {
    await openReader({
      change: {
        categories: [aCategory({ slug: 'culture', description: 'Books and music.' })],
        stories: manyStories(25, { categories: ['culture'] }),
      },
      path: '/category/culture',
    });

    expect(await screen.findByRole('heading', { level: 1, name: 'Culture' })).toBeVisible();
    expect(screen.getByText('Books and music.')).toBeVisible();
    expect(screen.getByText('25 stories')).toBeVisible();
    const pages = within(screen.getByRole('navigation', { name: 'Pages' })).getAllByRole('link');
    expect(pages.map((page) => page.getAttribute('href'))).toEqual([
      '/category/culture',
      '/category/culture?page=2',
      '/category/culture?page=3',
    ]);
  });

  it("has its descendants' stories too, and says where each stands", async () => {
    await openReader({
      change: {
        categories: [
          aCategory({ slug: 'culture' }),
          aCategory({ slug: 'books', parent: 'culture' }),
        ],
        stories: [aStory({ categories: ['books'] })],
      },
      path: '/category/culture',
    });

    const [card] = await cards();

    expect(within(card!).getByRole('link', { name: 'Books' })).toHaveAttribute(
      'href',
      '/category/books',
    );
  });

  it('says that there is nothing under a filter, with a way on', async () => {
    await openReader({
      change: { stories: manyStories(3, { categories: ['culture'] }) },
      path: '/category/culture?access=premium',
    });

    expect(await screen.findByText('No stories here yet.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the latest stories' })).toBeVisible();
  });
});

const headlinesIn = (region: HTMLElement) =>
  within(region)
    .getAllByRole('heading', { level: 3 })
    .map((headline) => headline.textContent);

describe('an article page', () => {
  it('shows related stories and more by each author, never the story itself, and none twice', async () => {
    const byIlse = [1, 2, 3].map((id) =>
      aStory({ id, authors: ['ilse-maren'], categories: ['culture'] }),
    );
    await openReader({
      change: { stories: [...byIlse, aStory({ id: 4, categories: ['culture'] })] },
      path: '/article/story-2',
    });

    const more = await screen.findByRole('region', { name: 'More by Ilse maren' });
    const related = screen.getByRole('region', { name: 'Related stories' });

    expect(headlinesIn(more)).toEqual(['Headline 3', 'Headline 1']);
    expect(headlinesIn(related)).toEqual(['Headline 4']);
  });

  it('shows a story that two of its authors wrote at the first alone, and others of the second instead', async () => {
    const together = [2, 3, 4, 5].map((id) => aStory({ id, authors: ['ada', 'bo'] }));
    const byBo = [6, 7].map((id) => aStory({ id, authors: ['bo'], publishedAt: id }));
    await openReader({
      change: { stories: [aStory({ id: 1, authors: ['ada', 'bo'] }), ...together, ...byBo] },
      path: '/article/story-1',
    });

    const ofBo = await screen.findByRole('region', { name: 'More by Bo' });
    const ofAda = screen.getByRole('region', { name: 'More by Ada' });

    expect(headlinesIn(ofAda)).toEqual(['Headline 5', 'Headline 4', 'Headline 3']);
    expect(headlinesIn(ofBo)).toEqual(['Headline 2', 'Headline 7', 'Headline 6']);
  });

  it('says when it was updated only where that differs from when it was published', async () => {
    const publishedAt = Date.UTC(2026, 10, 9, 5);
    await openReader({
      change: { stories: [aStory({ publishedAt, updatedAt: publishedAt + 3_600_000 })] },
      path: '/article/story-1',
    });
    expect(await screen.findByText(/Updated/)).toBeVisible();
  });
});

describe('an address that is a former one', () => {
  it.each([
    ['/article/before', '/article/story-1', 'Headline 1'],
    ['/page/before', '/page/about', 'About'],
  ])('%s leads on to %s, and Back to where the reader was', async (path, present, title) => {
    const { router, writer } = await openReader({
      change: { stories: [aStory({ slug: 'before' })], pages: [aPage({ slug: 'before' })] },
      path: '/settings',
    });
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    writer.apply({ stories: [aStory()], pages: [aPage()] });

    await act(() => router.navigate(path));

    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(router.state.location.pathname).toBe(present);
    await act(() => router.navigate(-1));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  });
});

it('says at its end that a feed has no more, with ways on to other sections and months', async () => {
  await openReader({ change: { stories: [aStory()] }, path: '/latest' });

  const main = within(await screen.findByRole('main'));

  expect(await main.findByText('You have reached the oldest story here.')).toBeVisible();
  expect(addressOf(main.getByRole('link', { name: 'Choose another section' }))).toBe('/sections');
  expect(addressOf(main.getByRole('link', { name: 'Go to another month' }))).toBe('/months/latest');
});

describe('the foot of a page', () => {
  const pages = Array.from({ length: 10 }, (_, place) =>
    aPage({ id: place + 1, slug: `page-${place}`, title: `Page ${place}`, place }),
  );

  it('links eight of the newsroom’s own pages, and the page of all sections the rest', async () => {
    const { router } = await openReader({
      change: { stories: [aStory()], pages },
      path: '/settings',
    });
    const foot = await screen.findByRole('contentinfo');
    const inFoot = within(foot).getAllByRole('link').map(addressOf);

    expect(within(foot).getAllByRole('link', { name: /^Page/ })).toHaveLength(8);
    await act(() => router.navigate('/sections'));
    const main = within(await screen.findByRole('main'));
    expect(await main.findByRole('link', { name: 'Page 9' })).toHaveAttribute(
      'href',
      '/page/page-9',
    );
    // Who reads a feed hardly comes to its foot: what is there stands here too.
    const inMain = [...main.getAllByRole('link').map(addressOf), '/sections'];
    expect(inMain).toEqual(expect.arrayContaining(inFoot));
  });

  it('says how old the edition is while the newsroom is not followed, and no longer', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
    vi.setSystemTime('2026-11-09T07:05:00Z');
    const sync: SyncState = {
      state: 'failing',
      stories: 1,
      expected: 1,
      updatedAt: '2026-11-09T05:00:00Z',
      problem: 'The site answered 502.',
    };
    const { writer } = await openReader({
      change: { stories: [aStory()], sync },
      path: '/settings',
    });
    const foot = await screen.findByRole('contentinfo');
    expect(foot).toHaveTextContent(
      'This edition is from November 9, 2026 at 5:00 AM, 2 hours ago: anything newer has not reached us yet.',
    );

    writer.apply({ sync: { ...sync, state: 'current', updatedAt: '2026-11-09T07:05:00Z' } });
    await act(() => vi.advanceTimersByTimeAsync(5 * 60_000));

    await waitFor(() => expect(foot).not.toHaveTextContent('This edition'));
  });
});

describe('a page that fails', () => {
  it('offers to try again, and shows the page when that works', async () => {
    let isDown = true;
    await openReader({
      change: { stories: manyStories(3) },
      path: '/latest',
      between: (fetchApi) => (url, init) =>
        isDown && url.startsWith('/api/feeds')
          ? Promise.reject(new TypeError('Failed to fetch'))
          : fetchApi(url, init),
    });
    const retry = await screen.findByRole('button', { name: 'Try again' });

    isDown = false;
    await userEvent.click(retry);

    expect(await screen.findByText('Headline 3')).toBeVisible();
  });

  it('costs one card when one story of the answer is bad', async () => {
    await openReader({
      change: { stories: manyStories(3) },
      path: '/latest',
      between: (fetchApi) => async (url, init) => {
        const answer = await fetchApi(url, init);
        if (!url.startsWith('/api/feeds')) return answer;
        const feed = (await answer.json()) as { items: { headline: unknown }[] };
        feed.items[1]!.headline = null;
        return Response.json(feed);
      },
    });

    expect(await cards()).toHaveLength(2);
  });
});

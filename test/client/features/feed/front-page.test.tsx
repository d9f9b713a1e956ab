import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { StoryRecord } from '../../../../src/server/store/records.ts';
import type { Front } from '../../../../src/shared/front.ts';
import { aStory } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

// What is opened first is compiled first.
vi.setConfig({ testTimeout: 20_000 });

const HOUR = 3_600_000;
const SECTIONS = ['world', 'culture', 'opinion'];

/** Thirty stories, an hour apart, of three sections in turn; the newest is number 30. */
const stories: StoryRecord[] = Array.from({ length: 30 }, (_, place) =>
  aStory({
    id: 30 - place,
    publishedAt: Date.UTC(2026, 10, 9, 5) - place * HOUR,
    categories: [SECTIONS[place % 3]!],
    access: place === 9 ? 'premium' : 'free',
    authors: ['ilse-maren'],
    ...(place % 3 === 0 && { imageId: '7' }),
  }),
);

const open = async (between?: Parameters<typeof openReader>[0]['between']) => {
  const reader = await openReader({
    change: { stories },
    path: '/',
    ...(between && { between }),
  });
  await screen.findByRole('heading', { level: 1 });
  return reader;
};

const region = (name: string) => within(screen.getByRole('region', { name }));
const headlinesIn = (name: string) =>
  region(name)
    .getAllByRole('heading', { level: 3 })
    .map((headline) => headline.textContent);

const addressIn = (name: string, link: string) =>
  region(name).getByRole('link', { name: link }).getAttribute('href');

describe('the front page', () => {
  it('is a lead, the latest, and a block for each section, each story once', async () => {
    await open();

    const headings = screen.getByRole('main').querySelectorAll('h1, h2');
    expect(Array.from(headings, ({ textContent }) => textContent)).toEqual([
      'The Harbour Courier',
      'Top story',
      'Latest stories',
      'Culture',
      'Opinion',
      'World',
    ]);
    expect(headlinesIn('Top story')).toEqual(['Headline 30']);
    expect(headlinesIn('Latest stories')).toHaveLength(8);
    const shown = screen.getAllByRole('heading', { level: 3 }).map((story) => story.textContent);
    expect(shown.length).toBeGreaterThan(15);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('leads on from each block to its section, and from the latest to all', async () => {
    await open();

    expect(addressIn('World', 'World')).toBe('/category/world');
    expect(addressIn('World', 'More in World')).toBe('/category/world');
    expect(addressIn('Latest stories', 'Latest stories')).toBe('/latest');
    expect(addressIn('Latest stories', 'All stories, newest first')).toBe('/latest');
  });

  it('names the section of a story where it is not under that very name', async () => {
    await open();

    expect(region('Top story').getByRole('link', { name: 'World' })).toBeVisible();
    expect(region('World').getAllByRole('link', { name: 'World' })).toHaveLength(1);
    expect(region('World').getByRole('article', { name: /, PRO article$/ })).toBeVisible();
    expect(region('World').getAllByRole('link', { name: 'Ilse maren' }).length).toBeGreaterThan(2);
  });

  it('fetches the lead’s picture before all others, and only that', async () => {
    await open();

    const pictures = [...document.querySelectorAll('main img')];
    const eager = pictures.filter((picture) => picture.getAttribute('loading') === 'eager');

    expect(pictures.length).toBeGreaterThan(1);
    expect(eager).toEqual([screen.getByRole('region', { name: 'Top story' }).querySelector('img')]);
    expect(eager[0]).toHaveAttribute('fetchpriority', 'high');
  });

  it('shows the lead’s picture where its link is shared', async () => {
    await open();

    const shared = document.querySelector('meta[property="og:image"]');

    expect(shared).toHaveAttribute('content', 'https://news.example/media/7-1/1200.jpg');
  });

  it.each([
    { block: 'World', list: 'World' },
    { block: 'Latest stories', list: 'Latest stories' },
    { block: 'Top story', list: 'Latest stories' },
  ])('has a story of “$block” read on in “$list”', async ({ block, list }) => {
    await open();

    await userEvent.click(region(block).getAllByRole('link', { name: /^Headline/ })[0]!);

    const turns = await screen.findByRole('navigation', { name: 'Read on' }, { timeout: 10_000 });
    expect(turns).toHaveTextContent(`Next in ${list}`);
  });

  it('is led by the next story where the first is bad, and lacks one card where another is', async () => {
    await open((fetchApi) => async (url, init) => {
      const answer = await fetchApi(url, init);
      if (url !== '/api/front') return answer;
      const front = (await answer.json()) as Front;
      const [block] = front.blocks;
      for (const story of [front.lead, block?.items[1]]) Object.assign(story ?? {}, { byline: 0 });
      return Response.json(front);
    });

    expect(headlinesIn('Top story')).toEqual(['Headline 29']);
    expect(headlinesIn('Latest stories')).toHaveLength(7);
  });

  it('shows what is new to who comes back by a link, and to who looks at the tab again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { router, writer } = await open();
    const publish = (id: number) =>
      act(async () => {
        vi.setSystemTime(Date.now() + 61_000);
        writer.apply({ stories: [aStory({ id, publishedAt: Date.UTC(2026, 10, 9, 5) + id })] });
      });

    await act(() => router.navigate('/settings'));
    await publish(40);
    await act(() => router.navigate('/'));
    const byLink = headlinesIn('Latest stories')[0];
    await publish(41);
    act(() => void window.dispatchEvent(new Event('visibilitychange')));

    expect(byLink).toBe('Headline 40');
    await vi.waitFor(() => expect(headlinesIn('Latest stories')[0]).toBe('Headline 41'));
    vi.useRealTimers();
  });
});

it('before the first story the front page says that it is on its way', async () => {
  await openReader({ change: { stories: [] }, path: '/' });

  expect(await screen.findByRole('heading', { level: 1, name: 'Not here yet' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

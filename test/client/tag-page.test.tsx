import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aStory, aTag } from '../support/a-story.ts';
import { openReader } from '../support/open-reader.tsx';

describe('a tag’s page', () => {
  const ice = aTag({ slug: 'ice', name: 'Ice', description: 'What freezes, and when.' });

  it('tells its name, what it is about and how many stories it has, and who wrote them', async () => {
    const stories = [1, 2].map((id) => aStory({ id, tags: ['ice'], authors: ['ilse-maren'] }));
    await openReader({ change: { tags: [ice], stories }, path: '/tag/ice' });

    const main = within(await screen.findByRole('main'));

    expect(main.getByRole('heading', { level: 1, name: 'Ice' })).toBeVisible();
    expect(main.getByText('What freezes, and when.')).toBeVisible();
    expect(main.getByRole('heading', { level: 2, name: '2 stories' })).toBeVisible();
    const feed = within(main.getByRole('feed', { name: 'Ice' }));
    expect(feed.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Headline 2',
      'Headline 1',
    ]);
    expect(
      within(main.getByRole('region', { name: 'On this page' })).getByRole('link'),
    ).toHaveAttribute('href', '/author/ilse-maren');
    expect(document.title).toBe('Ice | The Harbour Courier');
  });

  it('says that there is nothing yet, and leads to what there is', async () => {
    await openReader({ change: { tags: [ice], stories: [aStory()] }, path: '/tag/ice' });

    const main = within(await screen.findByRole('main'));

    expect(main.getByText('No stories here yet.')).toBeVisible();
    expect(main.queryByRole('navigation', { name: 'Show' })).toBeNull();
    expect(main.getByRole('link', { name: 'See the latest stories' })).toHaveAttribute(
      'href',
      '/latest',
    );
  });

  it('of a tag that there never was is not found', async () => {
    await openReader({ change: { stories: [aStory()] }, path: '/tag/ice' });

    expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  });
});

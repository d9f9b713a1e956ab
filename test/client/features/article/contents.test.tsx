import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Block } from '../../../../src/shared/block.ts';
import { aStory } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

const storyOf = (titles: string[]) =>
  aStory({
    body: titles.map((title): Block => ({ kind: 'heading', level: 2, children: [title] })),
  });

it('a story of four parts has a table of contents, whose links lead to them', async () => {
  const titles = ['Spring', 'Summer', 'Autumn', 'Winter'];

  await openReader({ change: { stories: [storyOf(titles)] }, path: '/article/story-1' });

  const contents = await screen.findByRole('navigation', { name: 'In this story' });
  for (const title of titles) {
    const [link] = within(contents).getAllByRole('link', { name: title, hidden: true });
    const id = link?.getAttribute('href')?.slice(1) ?? '';
    expect(document.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
    expect(document.getElementById(id)).toBe(screen.getByRole('heading', { name: title }));
  }
});

it('a story of three parts has none', async () => {
  const stories = [storyOf(['Spring', 'Summer', 'Autumn'])];

  await openReader({ change: { stories }, path: '/article/story-1' });

  await screen.findByRole('heading', { name: 'Autumn' });
  expect(screen.queryByRole('navigation', { name: 'In this story' })).toBeNull();
});

import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { aStory } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

beforeEach(() => {
  localStorage.clear();
});

const openSettings = () => openReader({ change: { stories: [aStory()] }, path: '/settings' });

const chosenIn = async (name: string) =>
  within(await screen.findByRole('group', { name })).getByRole<HTMLInputElement>('radio', {
    checked: true,
  }).labels?.[0];

describe('what makes reading comfortable', () => {
  it.each([
    ['Text size', 'Largest', 'size', 'largest'],
    ['Typeface', 'Spaced', 'face', 'spaced'],
    ['Line length', 'Wide', 'measure', 'wide'],
    ['Line height', 'Loose', 'leading', 'loose'],
    ['Appearance', 'Dark', 'theme', 'dark'],
    ['Motion', 'Reduced', 'motion', 'reduced'],
    ['Data saver', 'On', 'saver', 'on'],
  ])('%s, set to %s, holds at once and is kept', async (title, label, name, choice) => {
    await openSettings();
    const group = within(await screen.findByRole('group', { name: title }));

    await userEvent.click(group.getByRole('radio', { name: label }));

    expect(document.documentElement.dataset[name]).toBe(choice);
    expect(localStorage.getItem(`dateline.${name}`)).toBe(choice);
    expect(group.getByRole('radio', { name: label })).toBeChecked();
  });

  it.each(['huge', '', '{"size":5}', '__proto__'])(
    'goes by what is usual where storage says “%s”',
    async (broken) => {
      localStorage.setItem('dateline.size', broken);

      await openSettings();

      expect(await chosenIn('Text size')).toHaveTextContent('Normal');
    },
  );

  it('saves data from the start where the device asks to, until the reader says otherwise', async () => {
    Object.assign(navigator, { connection: { saveData: true } });
    await openSettings();
    expect(await chosenIn('Data saver')).toHaveTextContent('On');

    await userEvent.click(screen.getByRole('radio', { name: 'Off' }));

    expect(await chosenIn('Data saver')).toHaveTextContent('Off');
    Reflect.deleteProperty(navigator, 'connection');
  });

  it('is set over the story by a button under its headline', async () => {
    await openReader({ change: { stories: [aStory()] }, path: '/article/story-1' });

    await userEvent.click(await screen.findByRole('button', { name: /Text and display/ }));

    const sheet = within(await screen.findByRole('dialog', { name: 'Text and display' }));
    expect(sheet.getAllByRole('group')).toHaveLength(7);
    await userEvent.click(sheet.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

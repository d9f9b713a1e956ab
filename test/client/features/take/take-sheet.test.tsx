import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aStory } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

const CHANGE = { stories: [aStory({ id: 1, categories: ['world'] })] };

describe('“Take it with you”', () => {
  it.each(['/category/world', '/saved'])('is offered on %s', async (path) => {
    await openReader({ change: CHANGE, path });

    expect(await screen.findByRole('button', { name: 'Take it with you' })).toHaveAttribute(
      'aria-haspopup',
      'dialog',
    );
  });

  it('says so where the browser lets nothing be kept', async () => {
    await openReader({ change: CHANGE, path: '/category/world' });

    await userEvent.click(await screen.findByRole('button', { name: 'Take it with you' }));

    const sheet = await screen.findByRole('dialog', { name: 'Take it with you' });
    expect(sheet).toContainElement(
      await screen.findByText(
        'This browser lets nothing be kept, so no stories can be taken along.',
      ),
    );
    expect(screen.queryByRole('button', { name: 'Take along' })).not.toBeInTheDocument();
  });
});

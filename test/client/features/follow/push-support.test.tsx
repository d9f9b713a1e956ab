import { screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { aStory } from '../../../support/a-story.ts';
import { openReader } from '../../../support/open-reader.tsx';

/** The page of what is followed, in a browser that has no push; `standalone` as iOS says whether the application is installed. */
async function openFollowing(standalone?: boolean) {
  if (standalone !== undefined) {
    Object.defineProperty(navigator, 'standalone', { value: standalone, configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'standalone'));
  }
  await openReader({ change: { stories: [aStory()] }, path: '/following' });
}

test('where there is no push it is said, and nothing is offered that would not work', async () => {
  await openFollowing();

  expect(await screen.findByText(/^This browser cannot receive notifications/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Turn on notifications' })).toBeNull();
});

test('on iOS outside of the installed application it is said what helps', async () => {
  await openFollowing(false);

  expect(await screen.findByText(/press Share, then “Add to Home Screen”/)).toBeVisible();
});

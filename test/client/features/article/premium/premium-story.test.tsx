import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetPrivateData } from '../../../../../src/client/lib/private-data.ts';
import { keepReaderHint, readReaderHint } from '../../../../../src/client/lib/reader-hint.ts';
import { REST, signedIn, type PrivateSide } from '../../../../support/a-private-api.ts';
import { manyStories } from '../../../../support/a-story.ts';
import { openReader } from '../../../../support/open-reader.tsx';

// The page's own code comes with the first story, and the machine may be busy.
vi.setConfig({ testTimeout: 20_000 });
const PATIENTLY = { timeout: 10_000 };
const NOBODY = { kind: 'none', reason: 'signed-out' } as const;

beforeEach(() => localStorage.clear());
afterEach(() => keepReaderHint(false));

const openStory = (side: PrivateSide, path = '/article/story-1') =>
  openReader({ change: { stories: manyStories(2, { access: 'premium' }) }, path, side });

const main = () => within(screen.getByRole('main'));
const gate = () => main().queryByRole('heading', { name: 'The rest is for subscribers.' });
const findText = (text: string | RegExp) => screen.findByText(text, {}, PATIENTLY);

describe('the gate of a premium story', () => {
  it('offers a subscription, and to sign in, which leads back to the story', async () => {
    await openStory({ session: NOBODY, story: 'whole' });

    await findText('Body 1.');
    expect(gate()).toBeVisible();
    expect(main().getByRole('link', { name: 'Subscribe' })).toHaveAttribute(
      'href',
      'https://news.example',
    );
    expect(main().getByRole('link', { name: 'Already a subscriber? Sign in' })).toHaveAttribute(
      'href',
      '/sign-in?return=%2Farticle%2Fstory-1',
    );
  });

  it('names the account that does not include the story, and offers another', async () => {
    await openStory({ session: signedIn('none'), story: 'refused' });

    await findText('You are signed in as Ada. This account does not include this story.');
    expect(gate()).toBeVisible();
    expect(main().getByRole('link', { name: 'Subscribe' })).toBeVisible();
    expect(main().getByRole('link', { name: 'Use another account' })).toHaveAttribute(
      'href',
      '/sign-in?return=%2Farticle%2Fstory-1',
    );
  });

  it('stands again where an account no longer includes the story, and the device forgets that it did', async () => {
    keepReaderHint(true);

    await openStory({ session: signedIn('none'), story: 'refused' });

    await findText('You are signed in as Ada. This account does not include this story.');
    expect(readReaderHint()).toBe(false);
    expect(main().queryByText(REST)).toBeNull();
  });

  it.each([
    ['expired', 'You are signed out, since you had not been here for a month.'],
    [
      'revoked',
      'You are signed out: this sign-in was ended from another device, or by the newsroom.',
    ],
  ] as const)('says why nobody is signed in any more: %s', async (reason, words) => {
    keepReaderHint(true);

    const { queryClient } = await openStory({
      session: { kind: 'none', reason },
      story: 'whole',
    });

    await findText(words);
    expect(gate()).toBeVisible();
    expect(main().getByRole('link', { name: 'Sign in again' })).toBeVisible();
    expect(readReaderHint()).toBe(false);
    expect(textHeld(queryClient)).not.toContain(REST);
  });

  it.each(['expired', 'signed-out'] as const)(
    'leaves nothing of what opened for whoever was here before: %s',
    async (reason) => {
      localStorage.setItem('dateline.private.opened', 'story-2');

      await openStory({ session: { kind: 'none', reason }, story: 'whole' });

      await vi.waitFor(
        () => expect(localStorage.getItem('dateline.private.opened')).toBeNull(),
        PATIENTLY,
      );
      expect(gate()).toBeVisible();
    },
  );
});

describe('a premium story of somebody who may read it', () => {
  it('is shown whole to a subscriber, and no gate after it', async () => {
    keepReaderHint(true);

    await openStory({ session: signedIn('all'), story: 'whole' });

    await findText(REST);
    expect(main().getByText('Body 1.')).toBeVisible();
    expect(gate()).toBeNull();
  });

  it('is shown whole to a reader whose account opens some stories', async () => {
    await openStory({ session: signedIn('some'), story: 'whole' });

    await findText(REST);
    expect(gate()).toBeNull();
  });

  it('has a quiet badge from then on, which the device forgets with the reader', async () => {
    const side: PrivateSide = { session: signedIn('some'), story: 'whole' };
    const { queryClient } = await openStory(side);
    await findText(REST);
    const badge = main().getByText('PRO', { selector: '[data-story]' });

    await waitFor(() => expect(getComputedStyle(badge).backgroundColor).toBe('transparent'));
    side.session = NOBODY;
    await forgetPrivateData(queryClient);
    expect(Object.keys(localStorage).filter((key) => key.includes('private'))).toEqual([]);
  });

  it('opens from a list as well, with no gate meanwhile', async () => {
    keepReaderHint(true);
    await openStory({ session: signedIn('all'), story: 'whole' }, '/latest');
    const link = await screen.findByRole('link', { name: /^Headline 2/ }, PATIENTLY);
    const gates: boolean[] = [];
    const watching = new MutationObserver(() => gates.push(gate() !== null));
    watching.observe(document, { childList: true, subtree: true });

    await userEvent.click(link);

    await findText(REST);
    watching.disconnect();
    expect(gates).not.toContain(true);
  });

  it('is held under the key of what is private alone', async () => {
    keepReaderHint(true);

    const { queryClient } = await openStory({ session: signedIn('all'), story: 'whole' });

    await findText(REST);
    const holding = queryClient
      .getQueryCache()
      .getAll()
      .filter(({ state }) => JSON.stringify(state.data ?? null).includes(REST));
    expect(holding.map(({ queryKey }) => queryKey)).toEqual([['private', 'articles', 'story-1']]);
  });

  it('leaves the page when everything private is forgotten', async () => {
    keepReaderHint(true);
    const side: PrivateSide = { session: signedIn('all'), story: 'whole' };
    const { queryClient } = await openStory(side);
    await findText(REST);

    side.session = NOBODY;
    await forgetPrivateData(queryClient);

    await waitFor(() => expect(main().queryByText(REST)).toBeNull(), PATIENTLY);
    expect(gate()).toBeVisible();
    expect(main().getByText('Body 1.')).toBeVisible();
    expect(textHeld(queryClient)).not.toContain(REST);
  });
});

describe('where the newsroom cannot say who may read', () => {
  const UNCHECKED = 'We can’t check just now whether this story is yours to read on.';

  it.each([true, false])(
    'a reader is told so, finds no gate, and tries again (known as a subscriber: %s)',
    async (isSubscriber) => {
      keepReaderHint(isSubscriber);
      const side: PrivateSide = { session: signedIn('some'), story: 'unavailable' };
      await openStory(side);
      await findText(UNCHECKED);
      expect(gate()).toBeNull();

      side.story = 'whole';
      await userEvent.click(main().getByRole('button', { name: 'Try again' }));

      await findText(REST);
      expect(main().queryByText(UNCHECKED)).toBeNull();
      expect(gate()).toBeNull();
    },
  );

  it('nobody meets a gate for a session that could not be checked', async () => {
    await openReader({
      change: { stories: manyStories(1, { access: 'premium' }) },
      path: '/article/story-1',
      between: (fetchApi) => (url, init) =>
        url === '/api/session'
          ? Promise.reject(new TypeError('Failed to fetch'))
          : fetchApi(url, init),
    });

    await findText(UNCHECKED);
    expect(main().getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(gate()).toBeNull();
  });

  it('a story that the newsroom gives to everybody is kept from all, in words of its own', async () => {
    keepReaderHint(true);

    await openStory({
      session: signedIn('all'),
      story: 'handed-out',
    });

    await findText(/^The rest of this story is held back from everybody for now/);
    expect(main().queryByText(REST)).toBeNull();
    expect(gate()).toBeNull();
  });
});

const textHeld = (queryClient: Awaited<ReturnType<typeof openReader>>['queryClient']) =>
  JSON.stringify(
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ state }) => state.data ?? null),
  );

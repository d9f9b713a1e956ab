import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { SignInFault } from '../../../../src/shared/page-urls.ts';
import { newsroomAccounts } from '../../../support/newsroom-accounts.ts';
import { openWithAccounts, PASSWORDS, signIn } from '../../../support/open-with-accounts.tsx';

// The page's own code comes when it is opened, and the machine may be busy.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  localStorage.clear();
});

const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
const submit = async () => userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));

async function type(name: string, password: string) {
  await userEvent.type(await field('Name'), name);
  await userEvent.type(await field('Password'), password);
}

describe('signing in with a name and a password', () => {
  it('leads back to the page that it was asked from, and Back does not meet the form again', async () => {
    const { router } = await openWithAccounts({ path: '/latest' });
    await act(() => router.navigate('/sign-in?return=%2Farticle%2Fferry%23notes'));
    await type('subscriber', PASSWORDS.subscriber);

    await submit();

    await screen.findByRole('heading', { level: 1, name: 'The ferry waits' });
    expect(router.state.location).toMatchObject({ pathname: '/article/ferry', hash: '#notes' });
    expect(localStorage.getItem('dateline.subscriber')).toBe('1');
    await act(() => router.navigate(-1));
    expect(router.state.location.pathname).toBe('/latest');
  });

  it('leads to the account where no page asked for it', async () => {
    await openWithAccounts({ path: '/sign-in' });
    await type('reader', PASSWORDS.reader);

    await submit();

    await screen.findByRole('heading', { name: /Signed in as .*Osk Tallender/ });
    expect(localStorage.getItem('dateline.subscriber')).toBeNull();
  });

  it('leads to no other site', async () => {
    const { router } = await openWithAccounts({ path: '/sign-in?return=%2F%5Cevil.example' });
    await type('reader', PASSWORDS.reader);

    await submit();

    await vi.waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });

  it('fills an invented reader of the sample newsroom in at one press', async () => {
    await openWithAccounts({ path: '/sign-in' });

    await userEvent.click(
      // Where a name is set apart, happy-dom's sheet has a space.
      await screen.findByRole('button', { name: /^subscriber ?, with a subscription/ }),
    );

    expect(await field('Name')).toHaveValue('subscriber');
    expect(await field('Password')).toHaveValue(PASSWORDS.subscriber);
    expect(screen.getByRole('button', { name: 'Sign in' })).toHaveFocus();
  });

  it('lets password managers fill it in', async () => {
    await openWithAccounts({ path: '/sign-in' });

    expect(await field('Name')).toHaveAttribute('autocomplete', 'username');
    expect(await field('Password')).toHaveAttribute('autocomplete', 'current-password');
    expect(await field('Password')).toHaveAttribute('type', 'password');
  });

  it('says at each field what is missing, and leads to the first', async () => {
    await openWithAccounts({ path: '/sign-in' });

    await submit();

    expect(await field('Name')).toHaveAccessibleDescription('Enter the name of your account.');
    expect(await field('Password')).toHaveAccessibleDescription('Enter your password.');
    expect(await field('Name')).toHaveFocus();
  });

  it('says that name and password do not belong together, and keeps what was typed', async () => {
    await openWithAccounts({ path: '/sign-in' });
    await type('subscriber', 'guessed');

    await submit();

    await vi.waitFor(async () =>
      expect(await field('Password')).toHaveAccessibleDescription(
        'This name and this password do not belong together.',
      ),
    );
    expect(await field('Password')).toBeInvalid();
    expect(await field('Password')).toHaveFocus();
    expect(await field('Name')).toHaveValue('subscriber');
  });

  it('says after how long to try again where there were too many attempts', async () => {
    await openWithAccounts({
      path: '/sign-in',
      async before({ here }) {
        for (let tries = 0; tries < 10; tries += 1) await signIn(here, 'subscriber', 'guessed');
      },
    });
    await type('subscriber', PASSWORDS.subscriber);

    await submit();

    const words = 'There were too many attempts. Wait ten minutes, then try again.';
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('says that the connection failed, and works when it is back', async () => {
    let isOffline = true;
    const { router } = await openWithAccounts({
      path: '/sign-in?return=%2Flatest',
      between: (ask) => async (url, init) => {
        if (isOffline && init.method === 'POST') throw new TypeError('Failed to fetch');
        return ask(url, init);
      },
    });
    await type('subscriber', PASSWORDS.subscriber);

    await submit();
    await screen.findByText('The connection or our server failed. Try again.');
    isOffline = false;
    await submit();

    await vi.waitFor(() => expect(router.state.location.pathname).toBe('/latest'));
  });
});

describe('the sign-in page', () => {
  it('asks again where it could not be said who is signed in', async () => {
    let isOffline = true;
    await openWithAccounts({
      path: '/sign-in',
      between: (ask) => async (url, init) => {
        if (isOffline) throw new TypeError('Failed to fetch');
        return ask(url, init);
      },
    });
    await screen.findByText(/cannot be said just now/);

    isOffline = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await field('Name')).toBeVisible();
  });

  it('says to who is signed in who that is, and lets somebody else in', async () => {
    const { router } = await openWithAccounts({
      path: '/latest',
      before: ({ here }) => signIn(here, 'reader'),
    });
    await act(() => router.navigate('/sign-in?return=%2Farticle%2Fferry'));
    await screen.findByText(/You are signed in as .*Osk Tallender/);
    expect(screen.getByRole('link', { name: 'Continue' })).toHaveAttribute(
      'href',
      '/article/ferry',
    );

    await userEvent.click(screen.getByRole('button', { name: 'Use another account' }));
    await type('subscriber', PASSWORDS.subscriber);
    await submit();

    await screen.findByRole('heading', { level: 1, name: 'The ferry waits' });
    expect(localStorage.getItem('dateline.subscriber')).toBe('1');
  });

  it('leads on at once who comes to it signed in, as from the newsroom’s own site', async () => {
    const { router } = await openWithAccounts({
      path: '/sign-in?return=%2Farticle%2Fferry',
      before: ({ here }) => signIn(here, 'subscriber'),
    });

    await screen.findByRole('heading', { level: 1, name: 'The ferry waits' });
    expect(router.state.location.pathname).toBe('/article/ferry');
    expect(localStorage.getItem('dateline.subscriber')).toBe('1');
  });

  it('says that the session has ended', async () => {
    await openWithAccounts({
      path: '/sign-in',
      before: ({ here }) => (here.session.opened = { kind: 'none', reason: 'expired' }),
    });

    await screen.findByText(/not been here for 30 days/);
    expect(await field('Name')).toBeVisible();
  });
});

describe('signing in at the newsroom’s own site', () => {
  it('is one button, and words for who is not asked there', async () => {
    await openWithAccounts({ path: '/sign-in', accounts: newsroomAccounts() });

    expect(await screen.findByRole('button', { name: 'Sign in at news.example' })).toBeEnabled();
    expect(screen.queryByLabelText('Password')).toBeNull();
    expect(screen.getByText(/keeps readers away from the page that asks/)).toBeInTheDocument();
  });

  it('leaves once, and says so until the page is left or is there again', async () => {
    const assign = vi.spyOn(window.location, 'assign').mockReturnValue();
    onTestFinished(() => assign.mockRestore());
    await openWithAccounts({ path: '/sign-in', accounts: newsroomAccounts() });
    const button = await screen.findByRole('button', { name: 'Sign in at news.example' });

    await userEvent.click(button);
    await screen.findByText('On the way to news.example …');
    await vi.waitFor(() => expect(assign).toHaveBeenCalled());
    await userEvent.click(button);

    expect(assign.mock.calls).toEqual([[expect.stringMatching(/^https:\/\/news\.example\//)]]);
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await act(async () => window.dispatchEvent(new Event('pageshow')));
    await vi.waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'false'));
  });

  it.each([
    ['no-https', /over encrypted connections/],
    ['not-offered', /application passwords switched off/],
    ['unreachable', /news\.example does not answer just now/],
  ] as const)('says why it cannot be done: %s', async (problem, words) => {
    await openWithAccounts({ path: '/sign-in', accounts: newsroomAccounts({ problem }) });

    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Sign in/ })).toBeNull();
  });

  it.each<[SignInFault, RegExp]>([
    ['rejected', /You did not allow it/],
    ['stale', /longer than ten minutes/],
    ['refused', /did not take the password/],
    ['unreachable', /did not answer/],
    ['throttled', /too many attempts/],
  ])('says why it came to nothing, and can be begun again: %s', async (fault, words) => {
    await openWithAccounts({ path: `/sign-in?fault=${fault}`, accounts: newsroomAccounts() });

    expect(await screen.findByText(words)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Sign in at news.example' })).toBeEnabled();
  });
});

import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionState } from '../../../../src/shared/session.ts';
import { aSession } from '../../../support/a-session.ts';
import { newsroomAccounts } from '../../../support/newsroom-accounts.ts';
import {
  openWithAccounts,
  PASSWORDS,
  signIn,
  type Browser,
} from '../../../support/open-with-accounts.tsx';

// The page's own code comes when it is opened, and the machine may be busy.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  localStorage.clear();
});

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const hint = () => localStorage.getItem('dateline.subscriber');
const readerOf = async ({ ask }: Browser) => {
  const answer = await ask('/api/session', { signal: new AbortController().signal });
  return ((await answer.json()) as SessionState).reader;
};

async function signBothIn({ here, elsewhere }: { here: Browser; elsewhere: Browser }) {
  await signIn(elsewhere, 'subscriber');
  await signIn(here, 'subscriber');
}

describe('the account', () => {
  it('asks who is nobody yet to sign in, and is there when they have', async () => {
    const { router } = await openWithAccounts({ path: '/account' });

    await userEvent.type(await screen.findByLabelText('Name'), 'reader');
    await userEvent.type(screen.getByLabelText('Password'), PASSWORDS.reader);
    await press('Sign in');

    await screen.findByRole('heading', { name: /Signed in as .*Osk Tallender/ });
    expect(router.state.location.pathname).toBe('/account');
  });

  it('says who is signed in, and that everything opens', async () => {
    await openWithAccounts({ path: '/account', before: ({ here }) => signIn(here, 'subscriber') });

    await screen.findByRole('heading', { name: /Signed in as .*Edda Marrowin/ });
    expect(screen.getByText('Every premium story opens for you.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Subscribe' })).toBeNull();
    expect(hint()).toBe('1');
    expect(document.documentElement).toHaveAttribute('data-subscriber');
  });

  it('says that a subscription is missing, and offers one', async () => {
    await openWithAccounts({ path: '/account', before: ({ here }) => signIn(here, 'reader') });

    await screen.findByText(/You have no subscription/);
    expect(screen.getByRole('link', { name: 'Subscribe' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );
    expect(hint()).toBeNull();
  });

  it('is led to by the masthead and the footer of every page', async () => {
    await openWithAccounts({ path: '/latest' });

    await screen.findByRole('heading', { level: 1 });
    const [masthead] = screen.getAllByRole('banner');
    for (const place of [masthead, screen.getByRole('contentinfo')]) {
      expect(within(place!).getByRole('link', { name: 'Account' })).toHaveAttribute(
        'href',
        '/account',
      );
    }
  });
});

describe('the devices of an account', () => {
  it('are listed, this one first and said to be', async () => {
    await openWithAccounts({ path: '/account', before: signBothIn });

    const devices = within(await screen.findByRole('region', { name: 'Where you are signed in' }));
    const items = await devices.findAllByRole('listitem');

    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent('This device');
    expect(devices.getAllByRole('button')).toHaveLength(1);
  });

  it('are signed out one by one', async () => {
    const { here, elsewhere } = await openWithAccounts({ path: '/account', before: signBothIn });

    await userEvent.click(await screen.findByRole('button', { name: /^Sign out (?!everywhere)/ }));

    await screen.findByText(/is signed out\.$/);
    await vi.waitFor(() =>
      expect(screen.queryByRole('button', { name: /^Sign out (?!everywhere)/ })).toBeNull(),
    );
    expect(screen.getByRole('heading', { name: 'Where you are signed in' })).toHaveFocus();
    expect(await readerOf(elsewhere)).toBeNull();
    expect(await readerOf(here)).not.toBeNull();
  });

  it('are asked for again where they did not come', async () => {
    let isOffline = true;
    await openWithAccounts({
      path: '/account',
      before: signBothIn,
      between: (ask) => async (url, init) => {
        if (isOffline && url.endsWith('/devices')) throw new TypeError('Failed to fetch');
        return ask(url, init);
      },
    });
    await screen.findByText('The list did not arrive.');

    isOffline = false;
    await press('Try again');

    expect(await screen.findByText('This device')).toBeVisible();
  });
});

describe('signing out', () => {
  it('ends the session here, empties this device, and says so', async () => {
    localStorage.setItem('dateline.private.stories', 'A premium story');
    localStorage.setItem('dateline.theme', 'dark');
    const { here, elsewhere } = await openWithAccounts({
      path: '/account',
      before: signBothIn,
    });

    await press('Sign out');

    expect(await screen.findByRole('heading', { name: 'Signed out' })).toHaveFocus();
    expect(screen.queryByText(/Edda Marrowin/)).toBeNull();
    expect(hint()).toBeNull();
    expect(document.documentElement).not.toHaveAttribute('data-subscriber');
    expect(localStorage.getItem('dateline.private.stories')).toBeNull();
    expect(localStorage.getItem('dateline.theme')).toBe('dark');
    expect(await readerOf(here)).toBeNull();
    expect(await readerOf(elsewhere)).not.toBeNull();
  });

  it('says that it is at work while the newsroom takes its time, keeps the focus, and lets the reader go on', async () => {
    const { promise: answered, resolve: goOn } = Promise.withResolvers<void>();
    const { router } = await openWithAccounts({
      path: '/account',
      before: signBothIn,
      between: (ask) => async (url, init) => {
        if (init.method === 'DELETE') await answered;
        return ask(url, init);
      },
    });

    await press('Sign out');
    const button = screen.getByRole('button', { name: 'Sign out' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveFocus();
    expect(screen.getByText('Signing out …').closest('output')).not.toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'All sections' }));
    const title = await screen.findByRole('heading', { level: 1, name: 'Sections' });
    goOn();

    expect(title).toBeVisible();
    expect(router.state.location.pathname).toBe('/sections');
  });

  it('ends every session of the account where that is wished', async () => {
    const { elsewhere } = await openWithAccounts({
      path: '/account',
      before: signBothIn,
    });

    await press('Sign out everywhere');

    await screen.findByRole('heading', { name: 'Signed out' });
    expect(await readerOf(elsewhere)).toBeNull();
  });

  it('says that the newsroom still has a password, and leads to where it is removed', async () => {
    const address = 'https://news.example/wp-admin/profile.php';
    await openWithAccounts({
      path: '/account',
      accounts: newsroomAccounts({ remaining: address }),
      before: ({ here }) => (here.session.opened = { kind: 'session', session: aSession() }),
    });

    await press('Sign out');

    await screen.findByText(/the password that it made for this device still exists there/);
    expect(screen.getByRole('link', { name: 'Remove it there' })).toHaveAttribute('href', address);
  });

  it('empties this device also where the server cannot be reached, and says what that means', async () => {
    let isOffline = true;
    const { here } = await openWithAccounts({
      path: '/account',
      before: (browsers) => signIn(browsers.here, 'subscriber'),
      between: (ask) => async (url, init) => {
        if (isOffline && init.method === 'DELETE') throw new TypeError('Failed to fetch');
        return ask(url, init);
      },
    });

    await press('Sign out');

    await screen.findByText(/you are still signed in here/);
    expect(hint()).toBeNull();
    isOffline = false;
    await press('Sign out');
    await screen.findByRole('heading', { name: 'Signed out' });
    expect(await readerOf(here)).toBeNull();
  });
});

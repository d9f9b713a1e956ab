import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Accounts, SignedIn } from '../../../src/server/accounts/accounts.ts';
import { newSession } from '../../../src/server/accounts/new-session.ts';
import type { Session } from '../../../src/server/accounts/session.ts';

/** Accounts with a subscriber and a reader who has no subscription. */
export type ContractAccounts = {
  accounts: Accounts;
  /** Signs one of the two in on a device, as its newsroom does that. */
  signIn(who: 'subscriber' | 'reader', device: string): Promise<SignedIn | undefined>;
  /** A premium story, and words of it that stand behind the gate. */
  story: { id: number; slug: string };
  words: string;
  close: () => void | Promise<void>;
};

/** What the accounts of every newsroom do. */
export function describeAccounts(open: () => ContractAccounts | Promise<ContractAccounts>) {
  let newsroom: ContractAccounts;

  beforeAll(async () => {
    newsroom = await open();
  });
  afterAll(() => newsroom.close());

  async function signIn(
    who: 'subscriber' | 'reader',
    device = 'Chrome on Android',
  ): Promise<Session> {
    const signedIn = await newsroom.signIn(who, device);
    if (signedIn === undefined) throw new Error(`The ${who} was not let in`);
    return newSession(signedIn, Date.now());
  }
  const areValid = (...sessions: Session[]) =>
    Promise.all(sessions.map((session) => newsroom.accounts.isValid(session)));

  test('readers can sign in, and are told how', async () => {
    const how = await newsroom.accounts.signIn();

    expect(how.kind === 'password' ? how.accounts.length : how.problem).toBe(
      how.kind === 'password' ? 2 : null,
    );
  });

  test('whoever signs in has a session that the newsroom takes', async () => {
    const session = await signIn('subscriber');

    expect(session.name).not.toBe('');
    expect(await areValid(session)).toEqual([true]);
  });

  test('a session that was made up is not taken', async () => {
    const session = await signIn('subscriber');
    const invented = {
      ...session,
      id: 'invented',
      password: session.password && { ...session.password, secret: 'invented' },
    };

    expect(await areValid(invented)).toEqual([false]);
    expect(await newsroom.accounts.readBody(invented, newsroom.story)).toEqual({ kind: 'revoked' });
  });

  test('a subscriber gets the whole of a premium story, and a reader without a subscription nothing of it', async () => {
    const [subscriber, reader] = [await signIn('subscriber'), await signIn('reader')];

    const [whole, refused] = await Promise.all([
      newsroom.accounts.readBody(subscriber, newsroom.story),
      newsroom.accounts.readBody(reader, newsroom.story),
    ]);

    expect(whole.kind).toBe('whole');
    expect(JSON.stringify(whole)).toContain(newsroom.words);
    expect(refused).toEqual({ kind: 'refused' });
  });

  test('what an account opens is known from the sign-in on, and can be learned again', async () => {
    const [subscriber, reader] = [await signIn('subscriber'), await signIn('reader')];

    const learned = await Promise.all(
      [subscriber, reader].map((session) => newsroom.accounts.learnOpens(session)),
    );

    expect([subscriber.opens, reader.opens]).toEqual(['all', 'none']);
    expect(learned).toEqual(['all', 'none']);
  });

  test('two sign-ins are two devices, listed to each with itself first', async () => {
    const phone = await signIn('subscriber', 'Chrome on Android');
    const desk = await signIn('subscriber', 'Firefox on Linux');

    const [onPhone, onDesk] = await Promise.all(
      [phone, desk].map((session) => newsroom.accounts.listDevices(session)),
    );

    expect(onPhone?.[0]).toMatchObject({ isThis: true, name: 'Chrome on Android' });
    expect(onDesk?.[0]).toMatchObject({ isThis: true, name: 'Firefox on Linux' });
    expect(onPhone?.filter(({ isThis }) => isThis)).toHaveLength(1);
    expect(onPhone?.map(({ id }) => id).toSorted()).toEqual(onDesk?.map(({ id }) => id).toSorted());
    for (const { signedInAt } of onPhone ?? []) expect(Date.parse(signedInAt)).not.toBeNaN();
  });

  test('a device that is removed is signed out, and no other', async () => {
    const [here, lost] = [await signIn('subscriber'), await signIn('subscriber')];
    const [device] = await newsroom.accounts.listDevices(lost);

    const removed = await newsroom.accounts.removeDevice(here, device?.id ?? '');
    const again = await newsroom.accounts.removeDevice(here, device?.id ?? '');

    expect([removed, again]).toEqual([true, false]);
    expect(await areValid(here, lost)).toEqual([true, false]);
    expect(await newsroom.accounts.readBody(lost, newsroom.story)).toEqual({ kind: 'revoked' });
  });

  test('nobody removes the devices of somebody else', async () => {
    const [subscriber, reader] = [await signIn('subscriber'), await signIn('reader')];
    const [device] = await newsroom.accounts.listDevices(subscriber);

    const removed = await newsroom.accounts.removeDevice(reader, device?.id ?? '');
    const listed = await newsroom.accounts.listDevices(reader);

    expect(removed).toBe(false);
    expect(listed.map(({ id }) => id)).not.toContain(device?.id);
    expect(await areValid(subscriber)).toEqual([true]);
  });

  test('signing out ends the session here and no other', async () => {
    const [here, elsewhere] = [await signIn('subscriber'), await signIn('subscriber')];

    const left = await newsroom.accounts.signOut(here, 'this');

    expect(left).toEqual({ remaining: null });
    expect(await areValid(here, elsewhere)).toEqual([false, true]);
  });

  test('signing out everywhere ends every session of the reader and none of anybody else', async () => {
    const [here, elsewhere, other] = [
      await signIn('subscriber'),
      await signIn('subscriber'),
      await signIn('reader'),
    ];

    await newsroom.accounts.signOut(here, 'all');

    expect(await areValid(here, elsewhere, other)).toEqual([false, false, true]);
  });
}

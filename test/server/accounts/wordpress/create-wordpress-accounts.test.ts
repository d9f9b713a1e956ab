import { expect, test } from 'vitest';
import { NewsroomUnavailable } from '../../../../src/server/accounts/accounts.ts';
import { APP_ID } from '../../../../src/server/accounts/wordpress/own-passwords.ts';
import { aPassword, aReader } from '../../../support/wordpress-double-readers.ts';
import { agree, anAccountSite, aSession } from './an-account-site.ts';

const CALLBACK = new URL('http://localhost:3000/sign-in/callback?state=once');
const DEVICE = 'Chrome on Android';

test('a reader is sent to the site’s own page, which is told who asks and where to come back to', async () => {
  const { double, accounts } = await anAccountSite({ site: { timeZone: 'Europe/Riga' } });

  const url = new URL(
    (await accounts.authorizationUrl({ callback: CALLBACK, device: DEVICE })) ?? '',
  );

  expect(url.origin + url.pathname).toBe(`${double.url}/wp-admin/authorize-application.php`);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    app_name: 'Dateline, Chrome on Android, 9 Nov 2026 16:05:31',
    app_id: APP_ID,
    success_url: CALLBACK.href,
    reject_url: `${CALLBACK.href}&success=false`,
  });
});

test('who agrees is signed in by the name that the newsroom knows them by', async () => {
  const { double, accounts } = await anAccountSite();
  const ada = aReader({ name: 'Ada &amp; Co' });
  double.readers.push(ada);
  const url = await accounts.authorizationUrl({ callback: CALLBACK, device: DEVICE });
  const { uuid, ...given } = agree(double, ada, url ?? '');

  const signedIn = await accounts.accept(given);

  expect(signedIn).toEqual({
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    login: 'ada',
    name: 'Ada & Co',
    password: { secret: given.password, id: uuid },
    opens: 'all',
  });
});

test.each([
  [401, false],
  ['what visitors get', true],
])(
  'a password that the site answers with %s, or that another gave, signs nobody in',
  async (_, ignoresWrongPasswords) => {
    const { double, accounts } = await anAccountSite({ site: { ignoresWrongPasswords } });
    const ada = aReader();
    double.readers.push(ada);
    const { secret } = aPassword(ada);
    const given = { login: 'ada', password: secret, siteUrl: double.url };

    expect(await accounts.accept({ ...given, password: 'guessed' })).toBeUndefined();
    expect(await accounts.accept({ ...given, login: 'eve' })).toBeUndefined();
    expect(await accounts.accept({ ...given, siteUrl: 'https://evil.example' })).toBeUndefined();
    expect(await accounts.accept(given)).toMatchObject({ login: 'ada' });
  },
);

test('a sign-in stands though nobody can say just now what it opens', async () => {
  const { double, accounts } = await anAccountSite({
    learnOpens: () => Promise.reject(new NewsroomUnavailable('does not answer in time')),
  });
  const ada = aReader();
  double.readers.push(ada);
  const { secret } = aPassword(ada);

  const signedIn = await accounts.accept({ login: 'ada', password: secret, siteUrl: double.url });

  expect(signedIn?.opens).toBe('some');
});

test('only the passwords that Dateline was given count as devices, this one first', async () => {
  const { double, accounts } = await anAccountSite();
  const ada = aReader();
  double.readers.push(ada);
  aPassword(ada, { name: 'Office suite', app_id: '' });
  const phone = aPassword(ada, {
    app_id: APP_ID,
    name: 'Dateline, Safari on iPhone, 1 Nov 2026 08:00:00',
    created: '2026-11-01T08:00:00',
  });
  const laptop = aPassword(ada, {
    app_id: APP_ID,
    name: 'The laptop',
    created: '2026-11-05T08:00:00',
    last_used: '2026-11-08T09:30:00',
  });

  const devices = await accounts.listDevices(aSession(ada, phone));

  expect(devices).toEqual([
    {
      id: phone.uuid,
      name: 'Safari on iPhone',
      signedInAt: '2026-11-01T08:00:00Z',
      usedAt: null,
      isThis: true,
    },
    {
      id: laptop.uuid,
      name: 'The laptop',
      signedInAt: '2026-11-05T08:00:00Z',
      usedAt: '2026-11-08T09:30:00Z',
      isThis: false,
    },
  ]);
});

test('a device is signed out by deleting its password, and no other application’s', async () => {
  const { double, accounts } = await anAccountSite();
  const ada = aReader();
  double.readers.push(ada);
  const office = aPassword(ada, { app_id: 'another' });
  const [here, there] = [aPassword(ada, { app_id: APP_ID }), aPassword(ada, { app_id: APP_ID })];
  const session = aSession(ada, here);

  expect(await accounts.removeDevice(session, office.uuid)).toBe(false);
  expect(await accounts.removeDevice(session, '../../posts/1')).toBe(false);
  expect(await accounts.removeDevice(session, there.uuid)).toBe(true);
  expect(ada.passwords).toEqual([office, here]);
  expect(await accounts.isValid(session)).toBe(true);
  expect(await accounts.isValid(aSession(ada, there))).toBe(false);
});

test('signing out deletes this password; everywhere, all that Dateline was given', async () => {
  const { double, accounts } = await anAccountSite();
  const ada = aReader();
  double.readers.push(ada);
  const office = aPassword(ada, { app_id: 'another' });
  const ours = [1, 2, 3].map(() => aPassword(ada, { app_id: APP_ID }));
  const [first, second, third] = ours.map((password) => aSession(ada, password));

  expect(await accounts.signOut(first!, 'this')).toEqual({ remaining: null });
  expect(ada.passwords).toEqual([office, ours[1], ours[2]]);
  expect(await accounts.signOut(second!, 'all')).toEqual({ remaining: null });
  expect(ada.passwords).toEqual([office]);
  // What is gone already leaves nothing to remove.
  expect(await accounts.signOut(third!, 'all')).toEqual({ remaining: null });
});

test('a story that a reader does not get is told from one that nobody asked for in their name', async () => {
  const { double, accounts } = await anAccountSite({ site: { ignoresWrongPasswords: true } });
  const ada = aReader();
  double.readers.push(ada);
  const session = aSession(ada, aPassword(ada, { app_id: APP_ID }));
  const story = { id: 1, slug: 'story-1' };

  const asReader = await accounts.readBody(session, story);
  ada.passwords = [];
  const asNobody = await accounts.readBody(session, story);

  expect([asReader.kind, asNobody.kind]).toEqual(['refused', 'revoked']);
});

test('while the site is down nobody is let in, nobody is shut out, and nothing is asked twice', async () => {
  const { double, accounts } = await anAccountSite();
  const ada = aReader();
  double.readers.push(ada);
  const password = aPassword(ada, { app_id: APP_ID });
  const session = aSession(ada, password);
  await accounts.signIn();
  double.requests.length = 0;
  double.fault = () => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<h1>Bad gateway',
  });

  await expect(accounts.isValid(session)).rejects.toThrow(NewsroomUnavailable);
  await expect(accounts.listDevices(session)).rejects.toThrow(NewsroomUnavailable);
  await expect(accounts.removeDevice(session, password.uuid)).rejects.toThrow(NewsroomUnavailable);
  await expect(
    accounts.accept({ login: 'ada', password: password.secret, siteUrl: double.url }),
  ).rejects.toThrow(NewsroomUnavailable);
  expect(double.requests).toHaveLength(4);
});

test.each(['this', 'all'] as const)(
  'who signs out (%s) while the site is down is told where the password can be removed',
  async (which) => {
    const { double, accounts } = await anAccountSite();
    const ada = aReader();
    double.readers.push(ada);
    const session = aSession(ada, aPassword(ada, { app_id: APP_ID }));
    double.fault = () => ({ status: 500, body: '' });

    const { remaining } = await accounts.signOut(session, which);

    expect(remaining).toBe(`${double.url}/wp-admin/profile.php#application-passwords-section`);
    expect(double.requests.filter(({ method }) => method === 'DELETE').length).toBeLessThan(2);
  },
);

test('signing out everywhere ends this session last, which is what ends the others', async () => {
  const { double, accounts } = await anAccountSite();
  const ada = aReader();
  double.readers.push(ada);
  const [here, there] = [aPassword(ada, { app_id: APP_ID }), aPassword(ada, { app_id: APP_ID })];
  double.fault = ({ method, route }) =>
    method === 'DELETE' && route.endsWith(there.uuid) ? { status: 500, body: '' } : undefined;

  const { remaining } = await accounts.signOut(aSession(ada, here), 'all');

  expect(remaining).toContain('profile.php');
  expect(ada.passwords).toEqual([here, there]);
});

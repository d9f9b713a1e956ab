import { expect, test } from 'vitest';
import { deviceIn, passwordName } from '../../../../src/server/accounts/wordpress/password-name.ts';

const INSTANT = Date.UTC(2026, 10, 9, 12, 5, 31);

test('a password is named for its device and the second of the sign-in, by the newsroom’s clock', () => {
  const name = passwordName('Chrome on Android', INSTANT, 'Europe/Riga');

  expect(name).toBe('Dateline, Chrome on Android, 9 Nov 2026 14:05:31');
});

test.each(['Chrome on Android', 'Samsung Internet on Android', 'A browser'])(
  'the device %s is read out of the name again',
  (device) => {
    const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1, 3));

    const names = months.map((month) => passwordName(device, month, 'UTC'));

    expect(names.map(deviceIn)).toEqual(months.map(() => device));
  },
);

test('a name that was changed at WordPress is shown as it is', () => {
  expect(deviceIn('Dateline on the kitchen tablet')).toBe('Dateline on the kitchen tablet');
});

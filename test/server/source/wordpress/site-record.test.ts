import { expect, test } from 'vitest';
import { siteRecord, timeZoneOf } from '../../../../src/server/source/wordpress/site-record.ts';

test.each([
  ['Europe/Riga', 2, 'Europe/Riga'],
  ['', 0, 'UTC'],
  ['', 9, 'Etc/GMT-9'],
  ['', -5, 'Etc/GMT+5'],
  ['', 5.5, 'Asia/Kolkata'],
  ['', -3.5, 'America/St_Johns'],
  ['', 0.5, 'Etc/GMT-1'],
  ['Nowhere/At_All', 3, 'Etc/GMT-3'],
])('takes the zone %j with the offset %d for %s', (name, offset, zone) => {
  expect(timeZoneOf(name, offset)).toBe(zone);
  expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
});

test('describes a site that says little by where it was found', () => {
  const index = {
    name: '',
    description: '',
    url: '',
    home: '',
    gmt_offset: 0,
    timezone_string: '',
    namespaces: ['wp/v2'],
    authentication: null,
  };

  const site = siteRecord('https://news.example/paper/', {
    root: new URL('https://news.example/paper/wp-json/'),
    index,
    language: 'en',
  });

  expect(site).toMatchObject({ name: 'news.example', url: 'https://news.example/paper' });
});

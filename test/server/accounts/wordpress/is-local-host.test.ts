import { expect, test } from 'vitest';
import { isLocalHost } from '../../../../src/server/accounts/wordpress/is-local-host.ts';

test.each([
  'http://localhost:8080',
  'http://127.0.0.1',
  'http://[::1]:8080',
  'http://192.168.1.20',
  'http://172.20.0.3',
  'http://wordpress:8080',
  'http://newsroom.test',
  'http://newsroom.local/paper',
])('%s is of one’s own network', (address) => {
  expect(isLocalHost(new URL(address))).toBe(true);
});

test.each([
  'http://news.example.org',
  'http://93.184.216.34',
  'http://172.32.0.1',
  'http://[2606:2800:220:1::1]',
  'http://localhost.example.org',
  'http://10.example.org',
])('%s is not', (address) => {
  expect(isLocalHost(new URL(address))).toBe(false);
});

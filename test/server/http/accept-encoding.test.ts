import { expect, test } from 'vitest';
import { chooseEncoding } from '../../../src/server/http/accept-encoding.ts';

test.for([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;Q=0.5', 'gzip'],
  ['br;q=0.1, gzip;q=1', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity', 'identity'],
  ['identity;q=1, gzip;q=0.5', 'identity'],
  ['identity;q=0.5, gzip;q=0.5', 'gzip'],
  ['br;q=nonsense, gzip', 'gzip'],
  ['zstd', 'identity'],
])('of %j the best encoding is %s', ([header, encoding]) => {
  expect(chooseEncoding(header)).toBe(encoding);
});

import { expect, test } from 'vitest';
import { createHostRules } from '../../../src/server/media/host-rules.ts';

const rules = createHostRules({
  newsroomOrigin: 'http://news.example.org:8080',
  allowedHosts: [
    'cdn.example.net',
    'media.internal',
    '10.0.0.7:9000',
    'not a host',
    'CDN.Example.com',
  ],
});

test.for([
  ['http://news.example.org:8080/a.jpg', 'any'],
  ['http://NEWS.example.org:8080/a.jpg', 'any'],
  ['http://media.internal/a.jpg', 'any'],
  ['http://10.0.0.7:9000/a.jpg', 'any'],
  ['https://cdn.example.net/a.jpg', 'public'],
  ['http://cdn.example.net/a.jpg', 'public'],
  ['https://cdn.example.net./a.jpg', 'public'],
  ['https://cdn.example.com/a.jpg', 'public'],
] as const)('pictures may come from %s, reaching %s addresses', ([address, reach]) => {
  expect(rules.reachOf(new URL(address))).toBe(reach);
});

test.for([
  'https://news.example.org/a.jpg',
  'http://news.example.org:22/a.jpg',
  'https://evil.example/a.jpg',
  'https://cdn.example.net.evil.example/a.jpg',
  'https://evil-cdn.example.net/a.jpg',
  'https://cdn.example.net:8443/a.jpg',
  'https://cdn.example.net@evil.example/a.jpg',
  'http://10.0.0.7/a.jpg',
])('no picture comes from %s', (address) => {
  expect(rules.reachOf(new URL(address))).toBeUndefined();
});

test('a newsroom that moved to https keeps the pictures of its http addresses', () => {
  const moved = createHostRules({ newsroomOrigin: 'https://news.example.org', allowedHosts: [] });

  expect(moved.reachOf(new URL('http://news.example.org/a.jpg'))).toBe('any');
});

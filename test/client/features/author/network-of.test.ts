import { expect, it } from 'vitest';
import { networkOf } from '../../../../src/client/features/author/network-of.ts';

it.each([
  ['https://x.com/nobody', 'X'],
  ['https://www.twitter.com/nobody', 'X'],
  ['https://m.facebook.com/nobody', 'Facebook'],
  ['https://ko.wikipedia.org/wiki/Nobody', 'Wikipedia'],
  ['https://nobody.substack.com/', 'Substack'],
  ['https://medium.com/@nobody', 'Medium'],
  ['https://mastodon.example/@nobody', 'Mastodon'],
  ['https://social.example/@nobody/', '@nobody@social.example'],
  ['https://nobody.example/', undefined],
  ['https://nobody.example/@nobody/about', undefined],
  // Only the end of a host is its own.
  ['https://x.com.example/nobody', undefined],
  ['https://max.com/nobody', undefined],
])('%s is on %s', (link, name) => {
  expect(networkOf(link)).toBe(name);
});

import { describe, expect, test } from 'vitest';
import { anchorOf, safeHref } from '../../../../src/server/source/article-html/safe-href.ts';
import { SAFE_HREF } from '../../../../src/shared/inline.ts';
import { ADDRESSES } from './hostile-addresses.ts';

const href = (address: string) => safeHref(address, () => undefined);

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  [' https://example.org ', 'https://example.org/'],
  ['HTTP://Example.ORG/Ä', 'http://example.org/%C3%84'],
  ['//example.org/a', 'https://example.org/a'],
  ['/article/the-ferry', '/article/the-ferry'],
  ['mailto:desk@example.org?subject=The%20ferry', 'mailto:desk@example.org?subject=The%20ferry'],
  ['tel:+49 30 123', 'tel:+49%2030%20123'],
  ['#h-the-quay', '#story-h-the-quay'],
  ['#gr%C3%B6%C3%9Fe', '#story-gr_C3_B6_C3_9Fe'],
  ["https://example.org/o'brien", 'https://example.org/o%27brien'],
])('%s leads to %s', (address, safe) => {
  expect(href(address)).toBe(safe);
});

test.each([
  '',
  ' ',
  'page.html',
  '?p=12',
  '../up',
  '#',
  'javascript:hostile()',
  'data:,a',
  'ftp://a.test/',
])('"%s" leads nowhere', (address) => {
  expect(href(address)).toBeUndefined();
});

const resolve = (address: string) =>
  ({
    'https://news.example/ferry/': '/article/ferry',
    '?p=12': '/article/ferry',
    '/about/': 'https://news.example/about/',
    '/hostile': 'javascript:hostile()',
  })[address];

describe('what the source knows', () => {
  test.each([
    ['https://news.example/ferry/', '/article/ferry'],
    ['?p=12', '/article/ferry'],
    ['/about/', 'https://news.example/about/'],
    ['https://example.org/', 'https://example.org/'],
  ])('sends %s to %s', (address, safe) => {
    expect(safeHref(address, resolve)).toBe(safe);
  });

  test('is checked as the address itself is', () => {
    expect(safeHref('/hostile', resolve)).toBeUndefined();
  });
});

test.each(ADDRESSES)('$name is none of other schemes', ({ html }) => {
  const address = /href='([^']*)'/.exec(html)?.[1] ?? '';

  const safe = href(address);

  expect(safe === undefined || SAFE_HREF.test(safe)).toBe(true);
  expect(safe === undefined || /^(?:https?|mailto|tel):$/.test(protocolOf(safe))).toBe(true);
});

const protocolOf = (address: string) => new URL(address, 'https://news.example').protocol;

test.each([
  ['', undefined],
  ['quay', 'story-quay'],
  ['story-quay', 'story-quay'],
  ['a b"<c>', 'story-a_20b_22_3Cc_3E'],
  ['a'.repeat(200), undefined],
])('the id "%s" is called %s in our pages', (id, anchor) => {
  expect(anchorOf(id)).toBe(anchor);
});

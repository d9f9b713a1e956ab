import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  addressesIn,
  FILE_KINDS,
  slugsAt,
} from '../../../../src/client/features/saved/saved-file.ts';
import { articleUrl } from '../../../../src/shared/page-urls.ts';

const ORIGIN = 'https://reader.example';
const aWord = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed());
const anEntry = fc.record({
  headline: aWord,
  slug: aWord.filter((slug) => slug !== '.' && slug !== '..'),
  savedAt: fc.constant('2026-11-20T12:00:00Z'),
});

describe.each(Object.entries(FILE_KINDS))('a list of saved stories in %s', (_, { write }) => {
  property.prop([fc.uniqueArray(anEntry, { selector: ({ slug }) => slug })])(
    'names the stories that went into it, whatever they are called',
    (entries) => {
      const text = write(
        entries.map(({ slug, ...entry }) => ({ ...entry, url: ORIGIN + articleUrl(slug) })),
      );

      expect(slugsAt(ORIGIN, addressesIn(text) ?? [])).toEqual(entries.map(({ slug }) => slug));
    },
  );
});

describe('a file that somebody chose', () => {
  it.each([
    ['', undefined],
    ['null', undefined],
    ['[]', undefined],
    ['{"stories":{}}', undefined],
    ['{"stories":[{"url":1},null,"a",{"url":"/a"}]}', ['/a']],
    ['<html><body>Sign in to the network</body></html>', undefined],
    ['<opml version="2.0"><body><outline url="/a"/>', undefined],
    ["<opml><body><outline text='>' url='/a?b&amp;c'/></body></opml>", ['/a?b&c']],
    ['<opml><body><outline text="a group"/></body></opml>', []],
    ['<?xml version="1.0"?>\n<opml><body><outline xmlUrl="/b"/></body></opml>\n', []],
  ])('%j holds the addresses %j', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });

  property.prop([fc.string()])('is read, or is said not to be a list, and never throws', (text) => {
    expect(addressesIn(text)?.every((address) => typeof address === 'string')).not.toBe(false);
  });

  it('means the stories of this reader alone, each once', () => {
    const addresses = [
      'https://reader.example/article/a',
      'https://reader.example/article/a?from=mail',
      '/article/b%20c/',
      'https://elsewhere.example/article/d',
      'https://reader.example/category/e',
      'https://reader.example/article/%ff',
      'no address:',
    ];

    expect(slugsAt(ORIGIN, addresses)).toEqual(['a', 'b c']);
  });
});

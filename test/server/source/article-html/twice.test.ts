import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import * as v from 'valibot';
import { compileArticle } from '../../../../src/server/source/article-html/compile-article.ts';
import { blockSchema } from '../../../../src/shared/block.ts';
import { references } from './references.ts';
import { renderBody } from './render-body.tsx';
import { unlistedMarkup } from './unlisted-markup.ts';

const TAGS =
  `p div span a b em sub code pre ul ol li dl dt dd h1 h2 blockquote cite footer table tr td th tbody caption
  figure figcaption img br hr section details summary ruby rt q abbr font iframe video source svg math title textarea
  select option button form template noscript style article bdo picture nobr custom-x`.split(/\s+/);
const ATTRIBUTES =
  `href="/a/b" href="https://example.org/?a='b" href="#n" href="javascript:hostile()"
  href="mailto:a@example.org" id="n" data-fn="n" src="https://youtu.be/abcdefgh" src="/a.jpg" src="unknown.jpg"
  title="words" lang="de" dir="rtl" colspan="2" start="3" reversed alt="x" align="center" data-block="embed"
  data-block="columns" data-block="cover" data-block="footnotes" data-part="title" data-part="credit" data-interface
  role="presentation" width="1" style="text-align:right"`.split(/\s+/);
const CLASSES =
  `wp-block-image wp-block-gallery wp-block-embed wp-block-pullquote wp-block-verse wp-block-code
  wp-block-columns wp-block-group wp-block-cover wp-block-media-text wp-block-buttons wp-block-file wp-block-footnotes
  wp-block-audio wp-caption wp-caption-text gallery gallery-item twitter-tweet credit alignleft has-drop-cap emoji
  wp-image-12 has-inline-color`.split(/\s+/);
const TEXTS = [
  'a',
  ' ',
  'b ',
  '\n\n',
  '\n',
  '[sic]',
  '[foo a=1]',
  '[/foo]',
  '[',
  ']',
  '[a',
  ' b=2]',
  '\u202e',
  '\u202c',
  '\u2067',
  '\u2069',
  '&nbsp;',
  '&lt;b&gt;',
  'https://youtu.be/abcdefgh',
  '\u200b',
  '日本',
  '&#0;',
  '</p>',
  '<!-- -->',
];

const { markup } = fc.letrec<{ markup: string; piece: string; element: string }>((tie) => ({
  markup: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof({ maxDepth: 5 }, fc.constantFrom(...TEXTS), tie('element')),
  element: fc
    .record({
      tag: fc.constantFrom(...TAGS),
      classes: fc.subarray(CLASSES, { maxLength: 1 }),
      attributes: fc.subarray(ATTRIBUTES, { maxLength: 2 }),
      inner: tie('markup'),
      closed: fc.integer({ min: 0, max: 7 }).map((number) => number > 0),
    })
    .map(({ tag, classes, attributes, inner, closed }) => {
      const opening = `<${tag} class="${classes.join(' ')}" ${attributes.join(' ')}>`;
      return `${opening}${inner}${closed ? `</${tag}>` : ''}`;
    }),
}));

test.prop([markup], { numRuns: 800 })(
  'any markup becomes blocks of the contract, renders within the list, and compiles twice to the same',
  (html) => {
    const once = compileArticle(html, references);
    const rendered = renderBody(once);

    expect(v.safeParse(v.array(blockSchema), once).issues).toBeUndefined();
    expect(unlistedMarkup(rendered)).toEqual([]);
    expect(compileArticle(rendered, references)).toEqual(once);
  },
  30_000,
);

test.prop([fc.string({ unit: 'binary', maxLength: 400 })], { numRuns: 500 })(
  'any string at all becomes blocks of the contract',
  (text) => {
    const blocks = compileArticle(text, references);

    expect(v.safeParse(v.array(blockSchema), blocks).issues).toBeUndefined();
  },
);

import { describe, expect, test } from 'vitest';
import { compileArticle } from '../../../../src/server/source/article-html/compile-article.ts';
import { CORE_BLOCKS } from './core-blocks.ts';
import { references } from './references.ts';
import { renderBody } from './render-body.tsx';
import { visibleText } from './seen-by-readers.ts';

describe.each(CORE_BLOCKS)("WordPress's $name", ({ html, kinds }) => {
  test('becomes the block that it is', () => {
    const blocks = compileArticle(html, references);

    expect(blocks.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('keeps all of its text in order', () => {
    const markup = renderBody(compileArticle(html, references));

    expect(sorted(visibleText(markup), html)).toBe(sorted(visibleText(html), html));
  });

  test('compiles to itself when it is compiled as we render it', () => {
    const blocks = compileArticle(html, references);

    expect(compileArticle(renderBody(blocks), references)).toEqual(blocks);
  });
});

/** A table's own caption stands above it in HTML and below it in our page; everything else keeps its order. */
const sorted = (text: string, html: string) =>
  html.includes('<caption>') ? text.split('').toSorted().join('') : text;

test('a text that went missing would be seen', () => {
  const markup = renderBody(compileArticle('<p>One two</p>', references));

  expect(visibleText(markup.replace('two', ''))).not.toBe(visibleText('<p>One two</p>'));
});

import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { compileArticle } from '../../../../src/server/source/article-html/compile-article.ts';
import { textsIn } from '../../../../src/server/source/block-text.ts';
import { ArticleTooLarge } from '../../../../src/server/source/article-html/parse-bounded.ts';
import { blockSchema } from '../../../../src/shared/block.ts';
import { cpuTime } from './cpu-time.ts';
import { HOSTILE_BODIES, HOSTILE_LARGE_BODIES } from './hostile-bodies.ts';
import { references } from './references.ts';
import { renderBody } from './render-body.tsx';
import { unlistedMarkup } from './unlisted-markup.ts';

const strictBlocks = v.array(blockSchema);

test('there are at least 200 kinds of hostile bodies', () => {
  const names = new Set(HOSTILE_BODIES.map(({ name }) => name));
  const bodies = new Set(HOSTILE_BODIES.map(({ html }) => html));

  expect(names.size).toBeGreaterThanOrEqual(200);
  expect(bodies.size).toBe(names.size);
});

describe.each(HOSTILE_BODIES)('$name', ({ html }) => {
  test('becomes blocks of the contract', () => {
    expect(v.safeParse(strictBlocks, compileArticle(html, references)).issues).toBeUndefined();
  });

  test('renders nothing but the elements, attributes and addresses that are allowed', () => {
    expect(unlistedMarkup(renderBody(compileArticle(html, references)))).toEqual([]);
  });

  test('compiles twice to the same as once', () => {
    const once = compileArticle(html, references);

    expect(compileArticle(renderBody(once), references)).toEqual(once);
  });
});

test.each(HOSTILE_LARGE_BODIES)('$name is compiled or refused within a second', ({ html }) => {
  let outcome = '';

  const milliseconds = cpuTime(() => {
    outcome = compiledOrRefused(html);
  });

  expect(milliseconds).toBeLessThan(1000);
  expect(outcome).toMatch(/^(?:compiled|The body (?:is|has) .*)$/);
});

test('a link keeps its words, whatever becomes of its address', () => {
  const links = HOSTILE_BODIES.filter(({ name }) => name.startsWith('link:'));

  const texts = links.map(({ html }) => textsIn(compileArticle(html, references)));

  expect(texts).toEqual(links.map(() => ['Read this text now.']));
});

test.each([
  '<script>hostile()</script>',
  '<p onclick="hostile()">text</p>',
  '<p style="color:red">text</p>',
  '<a href="javascript:hostile()">text</a>',
  '<a href="//outside.test/">text</a>',
  '<img src="https://outside.test/a.jpg" alt="">',
  '<iframe></iframe>',
  '<h2 id="location">text</h2>',
])('the list would notice %s', (markup) => {
  expect(unlistedMarkup(markup)).not.toEqual([]);
});

function compiledOrRefused(html: string): string {
  try {
    compileArticle(html, references);
    return 'compiled';
  } catch (error) {
    if (error instanceof ArticleTooLarge) return error.message;
    throw error;
  }
}

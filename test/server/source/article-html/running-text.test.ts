import { describe, expect, test } from 'vitest';
import { compileArticle } from '../../../../src/server/source/article-html/compile-article.ts';
import type { Block } from '../../../../src/shared/block.ts';
import type { Inline } from '../../../../src/shared/inline.ts';
import { references } from './references.ts';

const compile = (html: string) => compileArticle(html, references);
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const inlines = (html: string) =>
  compile(`<p>${html}</p>`).flatMap((block) => ('children' in block ? block.children : []));
const resolveLink = (href: string) => href.replace('https://news.example/', '/article/');

describe('running text', () => {
  test('has its entities decoded and its spaces folded', () => {
    expect(inlines('  Fish &amp;\n\tboats&nbsp;&#8211; <b> both </b> .')).toEqual([
      'Fish & boats\u00a0– ',
      { kind: 'mark', name: 'strong', children: ['both '] },
      '.',
    ]);
  });

  test.each([
    ['<b>', 'strong'],
    ['<i>', 'em'],
    ['<strike>', 's'],
    ['<tt>', 'code'],
    ['<acronym>', 'abbr'],
    ['<q>', 'q'],
    ['<kbd>', 'kbd'],
  ])('marks %s as %s', (tag, name) => {
    expect(inlines(`${tag}text`)).toEqual([{ kind: 'mark', name, children: ['text'] }]);
  });

  test.each([
    '<font color=red>',
    '<span style="color:red">',
    '<mark class="has-inline-color">',
    '<o:p>',
  ])('keeps the text of %s and nothing else', (tag) => {
    expect(inlines(`${tag}text`)).toEqual(['text']);
  });

  test('says language, direction and what an abbreviation means', () => {
    expect(inlines('<span lang="ar" dir="RTL">ميناء</span> <abbr title="knots">kn</abbr>')).toEqual(
      [
        { kind: 'mark', name: 'span', lang: 'ar', dir: 'rtl', children: ['ميناء'] },
        ' ',
        { kind: 'mark', name: 'abbr', title: 'knots', children: ['kn'] },
      ],
    );
  });

  test('keeps ruby with its readings', () => {
    expect(inlines('<ruby>港<rt>みなと</rt></ruby>')).toEqual([
      {
        kind: 'mark',
        name: 'ruby',
        children: ['港', { kind: 'mark', name: 'rt', children: ['みなと'] }],
      },
    ]);
  });

  test('closes direction controls that were left open', () => {
    expect(inlines('a \u202eb <b>c \u2067d</b>')).toEqual([
      'a \u202eb ',
      { kind: 'mark', name: 'strong', children: ['c \u2067d'] },
      '\u2069\u202c',
    ]);
  });

  test('shows an emoji picture as its sign', () => {
    expect(inlines('Hello <img class="emoji" alt="⚓" src="https://s.w.org/a.svg">')).toEqual([
      'Hello ⚓',
    ]);
  });

  test('loses the brackets of shortcodes but not an editor’s', () => {
    expect(inlines('[vc_row width="1"]The [sic] boat[/vc_row] [ad id=7]waits [later]')).toEqual([
      'The [sic] boat waits [later]',
    ]);
  });

  test('leaves brackets in code alone', () => {
    expect(inlines('<code>[gallery ids="1"]</code>')).toEqual([
      { kind: 'mark', name: 'code', children: ['[gallery ids="1"]'] },
    ]);
  });
});

describe('links', () => {
  test('are asked of the source, which sends its own to our pages', () => {
    expect(
      compileArticle('<a href="https://news.example/ferry">it</a>', { ...references, resolveLink }),
    ).toEqual([paragraph({ kind: 'link', href: '/article/ferry', children: ['it'] })]);
  });

  test('hold no further link', () => {
    expect(
      inlines('<a href="https://a.test/">a<svg><a href="https://b.test/">b</a></svg></a>'),
    ).toEqual([{ kind: 'link', href: 'https://a.test/', children: ['ab'] }]);
  });

  test('around whole blocks stay around their text', () => {
    expect(compile('<a href="https://a.test/"><h2>One</h2><p>Two</p></a>')).toEqual([
      {
        kind: 'heading',
        level: 2,
        children: [{ kind: 'link', href: 'https://a.test/', children: ['One'] }],
      },
      paragraph({ kind: 'link', href: 'https://a.test/', children: ['Two'] }),
    ]);
  });
});

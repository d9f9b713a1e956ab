import { describe, expect, test } from 'vitest';
import { compileArticle } from '../../../../src/server/source/article-html/compile-article.ts';
import { ArticleTooLarge } from '../../../../src/server/source/article-html/parse-bounded.ts';
import type { Block } from '../../../../src/shared/block.ts';
import type { Inline } from '../../../../src/shared/inline.ts';
import { cpuTime } from './cpu-time.ts';
import { references } from './references.ts';
import { renderBody } from './render-body.tsx';

const compile = (html: string) => compileArticle(html, references);
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const kinds = (html: string) => compile(html).map(({ kind }) => kind);

describe('blocks', () => {
  test('a first-level heading becomes second-level, and only the first of an id keeps it', () => {
    expect(compile('<h1 id="a">One</h1><h2 id="a">Two</h2>')).toEqual([
      { kind: 'heading', level: 2, id: 'story-a', children: ['One'] },
      { kind: 'heading', level: 2, children: ['Two'] },
    ]);
  });

  test.each([
    ['<h3>A</h3><h3>B</h3><h4>C</h4><h3>D</h3>', [2, 2, 3, 2]],
    ['<h2>A</h2><h4>B</h4><h4>C</h4><h6>D</h6><h2>E</h2>', [2, 3, 3, 4, 2]],
    ['<h4>A</h4><h2>B</h2><h3>C</h3>', [2, 2, 3]],
    ['<div class="wp-block-columns"><div><h3>A</h3></div><div><h5>B</h5></div></div>', [2, 3]],
  ])('the headings of %s go down a level at a time', (html, levels) => {
    const rendered = renderBody(compile(html));

    expect(Array.from(rendered.matchAll(/<h(\d)/g), ([, level]) => Number(level))).toEqual(levels);
  });

  test('a picture in a line of its own parts the text, another follows it', () => {
    expect(kinds('<p>One<br><img src="a.jpg"><br>two</p>')).toEqual([
      'paragraph',
      'figure',
      'paragraph',
    ]);
    expect(kinds('<p>One <img src="a.jpg"> two</p>')).toEqual(['paragraph', 'figure']);
    expect(kinds('<p><img src="a.jpg"> one</p>')).toEqual(['figure', 'paragraph']);
  });

  test('a picture that the source does not know leaves its caption', () => {
    expect(
      compile('<figure><img src="unknown.jpg"><figcaption>At sea</figcaption></figure>'),
    ).toEqual([paragraph('At sea')]);
  });

  test('the source is asked for a picture with all that the body says of it', () => {
    const asked: unknown[] = [];
    const findImage = (picture: unknown) => void asked.push(picture);
    const html =
      '<img class="size-large wp-image-41" src="data:image/gif;base64,A" data-src="/a.jpg" width="640" height="427" alt=" A  quay ">';

    compileArticle(html, { ...references, findImage });

    expect(asked).toEqual([{ id: '41', src: '/a.jpg', width: 640, height: 427, alt: 'A quay' }]);
  });

  test('a credit is told from the caption', () => {
    expect(
      compile(
        '<figure><img src="a.jpg"><figcaption>Ebb <span class="media-credit">Drawing: desk</span></figcaption></figure>',
      ),
    ).toMatchObject([{ kind: 'figure', caption: ['Ebb'], credit: 'Drawing: desk' }]);
  });

  test('a picture linked to its own file is not linked', () => {
    expect(
      compile('<a href="https://news.example/a.jpg"><img src="a.jpg"></a>')[0],
    ).not.toHaveProperty('href');
  });

  test.each([
    ['<ol style="list-style-type:lower-alpha"><li>One</li></ol>', 'lower-alpha'],
    ['<ol style="list-style-type: upper-roman" start="4"><li>One</li></ol>', 'upper-roman'],
    ['<ol type="A"><li>One</li></ol>', 'upper-alpha'],
    ['<ol type="disc"><li>One</li></ol>', undefined],
    ['<ol><li>One</li></ol>', undefined],
  ])('the list %s counts by %s', (html, numbering) => {
    const [list] = compile(html);

    expect(list).toMatchObject({ kind: 'list', ordered: true });
    expect(list?.kind === 'list' && list.numbering).toBe(numbering);
    expect(compile(renderBody([list!]))).toEqual([list]);
  });

  test('a table that lays out the page gives its blocks', () => {
    expect(compile('<table><tr><td><h2>One</h2><p>Two</p></td></tr></table>')).toEqual([
      { kind: 'heading', level: 2, children: ['One'] },
      paragraph('Two'),
    ]);
  });

  test.each([
    [
      'https://www.youtube.com/embed/abcdefghijk?x=1',
      'YouTube',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ],
    ['//player.vimeo.com/video/123', 'Vimeo', 'https://vimeo.com/123'],
    ['https://maps.example.org/embed', 'maps.example.org', 'https://maps.example.org/embed'],
  ])('the frame %s becomes a card of %s', (src, provider, href) => {
    expect(compile(`<p><iframe src="${src}" title="A film"></iframe></p>`)).toMatchObject([
      { kind: 'embed', provider, href, title: 'A film', caption: [] },
    ]);
  });

  test('a frame that nobody sees is nothing', () => {
    expect(compile('<iframe src="https://a.test/" width="1" height="1"></iframe>')).toEqual([]);
  });

  test.each([
    [
      'audio',
      '<figure class="wp-block-audio"><audio src="https://news.example/a.mp3"></audio></figure>',
    ],
    ['video', '<p><video><source src="https://news.example/a.mp4"></video></p>'],
  ])('%s is played where the source says that it may be, and linked elsewhere', (medium, html) => {
    const asked: string[] = [];
    const mayPlay = (url: string) => asked.push(url) === 1;
    const [first] = compileArticle(html, { ...references, mayPlay });
    const [second] = compileArticle(html, { ...references, mayPlay });

    expect(first).toMatchObject({ kind: 'media', medium, href: asked[0], playable: true });
    expect(second).not.toHaveProperty('playable');
    const again = compileArticle(renderBody([first!]), { ...references, mayPlay: () => true });
    expect(again).toEqual([first]);
  });

  test('a bare address of a known provider, alone in its paragraph, is an embed', () => {
    expect(
      compile('<p>https://youtu.be/abcdefghijk</p><p>https://a.test/b</p>').map(({ kind }) => kind),
    ).toEqual(['embed', 'paragraph']);
  });

  test('an embed without an address that may be followed keeps its text', () => {
    expect(
      compile('<figure class="wp-block-embed"><a href="javascript:hostile()">A film</a></figure>'),
    ).toEqual([paragraph('A film')]);
  });

  test('footnotes and their marks find each other, a mark without a note stays a number', () => {
    const html =
      '<p>So<sup data-fn="n" class="fn"><a href="#n" id="n-link">1</a></sup> and so<sup data-fn="lost"><a href="#lost">2</a></sup></p>' +
      '<ol class="wp-block-footnotes"><li id="n">There. <a href="#n-link">↩︎</a></li></ol>';

    expect(compile(html)).toEqual([
      paragraph('So', { kind: 'note', id: 'story-n', label: '1' }, ' and so', {
        kind: 'mark',
        name: 'sup',
        children: [{ kind: 'link', href: '#story-lost', children: ['2'] }],
      }),
      { kind: 'footnotes', items: [{ id: 'story-n', children: ['There.'] }] },
    ]);
  });

  test('a container that says its language says it of the blocks in it', () => {
    expect(compile('<div lang="he" dir="rtl"><p>שלום</p></div>')).toEqual([
      { kind: 'paragraph', lang: 'he', dir: 'rtl', children: ['שלום'] },
    ]);
  });

  test('unknown elements keep their text and the blocks in them', () => {
    expect(compile('<x-box><x-title>One</x-title><ul><li>Two</li></ul></x-box>')).toEqual([
      paragraph('One'),
      { kind: 'list', ordered: false, items: [[paragraph('Two')]] },
    ]);
  });

  test('blocks nested beyond all sense are set one after the other, with their text', () => {
    const html = `${'<blockquote>'.repeat(40)}<p>Deep</p>${'</blockquote>'.repeat(40)}`;

    const json = JSON.stringify(compile(html));

    expect(json).toContain('Deep');
    expect(json.split('"kind":"quote"').length - 1).toBe(12);
  });

  test.each([
    '',
    '   ',
    '<p></p><p>&nbsp;</p><p><br></p>',
    '<div><span></span></div>',
    '<!-- only a comment -->',
  ])('nothing to read in "%s" is nothing', (html) => {
    expect(compile(html)).toEqual([]);
  });
});

test.each([
  ['nested 2,000 deep', '<div>'.repeat(2000)],
  ['of 100,000 elements', '<br>'.repeat(100_000)],
  ['of more than 2 MB', 'a'.repeat(2_200_000)],
])('a body %s is refused in words', (_, html) => {
  expect(() => compile(html)).toThrow(ArticleTooLarge);
  expect(() => compile(html)).toThrow(/^The body (?:is|has) /);
});

test('twenty kilobytes of an ordinary story are compiled within 10 ms', () => {
  const html =
    '<p>The <b>ferry</b> waits at <a href="https://example.org/q">the quay</a>, as it does.</p>\n\n'.repeat(
      220,
    );

  const times = Array.from({ length: 20 }, () => cpuTime(() => compile(html)));

  expect(Math.min(...times)).toBeLessThan(10);
});

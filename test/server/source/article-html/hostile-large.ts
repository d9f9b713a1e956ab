import type { HostileBody } from './hostile-body.ts';

const MOST = 2_000_000;
const full = (text: string) => text.repeat(Math.floor(MOST / text.length));
const numbered = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

const BODIES: Record<string, string> = {
  'two megabytes of opening brackets': full('<'),
  'one tag with 100,000 attributes': `<a ${numbered(100_000, (index) => `a${index}=b `)}>text</a>`,
  'one tag with a million equal attributes': `<p ${full('a ')}>text</p>`,
  '100,000 elements inside of each other': `${'<div>'.repeat(100_000)}text`,
  '100,000 marks inside of each other': `${'<b>'.repeat(100_000)}text`,
  '100,000 marks that differ': numbered(100_000, (index) => `<font a=${index}>`),
  'marks reopened in every paragraph': numbered(2_000, (index) => `<p><font a=${index}>`),
  'misnested marks': `<b>${full('<div></b><b>')}`,
  'text fostered out of a table': `<table>${full('a<i></i>')}`,
  'tables inside of each other': full('<table>a'),
  'cells that are never closed': `<table>${full('<tr><td>')}`,
  'lists inside of each other': full('<ul><li>'),
  'items beside each other': `<ul>${full('<li>a')}`,
  'drawings inside of each other': full('<svg>'),
  'templates inside of each other': full('<template>'),
  'choices inside of each other': full('<select><option>'),
  comments: full('<!---->'),
  'line breaks': full('<br>'),
  'line ends': `${full('\n')}text`,
  'lines of one letter': full('a\n\n'),
  spaces: `${full(' ')}text`,
  'preformatted spaces': `<pre>${full(' \n')}text`,
  ampersands: full('&'),
  entities: full('&lt;'),
  'brackets of shortcodes': `${'['.repeat(MOST / 2)}${']'.repeat(MOST / 2)}`,
  shortcodes: full('[a b=c]'),
  'shortcodes never closed': full('[a b='),
  'direction controls': full('\u2067a').slice(0, MOST / 4),
  'one word': full('a'),
  sentences: full('Yes. '),
  'a class of a million names': `<p class="${full('a ')}">text</p>`,
  'an endless address': `<a href="https://example.org/${full('a')}">text</a>`,
  'an endless style': `<div class="wp-block-cover" style="${full('background:url(')}">text</div>`,
  pictures: full('<img src=a>'),
  embeds: full('<figure class="wp-block-embed">https://youtu.be/abcdefghijk</figure>'),
  'embeds around each other': `${'<figure class="wp-block-embed">'.repeat(500)}${full('<i>a</i>')}`,
  'galleries around each other': `${'<div class="gallery">'.repeat(500)}${full('<i>a</i>')}`,
  'pullquotes around each other': `${'<blockquote class="wp-block-pullquote">'.repeat(500)}${full('<i>a</i>')}`,
  'marks around every paragraph': `${'<b>'.repeat(500)}${full('<p>a</p>')}`,
  'footnotes of one name': `<ol class="wp-block-footnotes">${full('<li id=a>')}`,
  'ordinary paragraphs': full(
    '<p>Some <b>bold</b> text with <a href="https://example.org/">a link</a>.</p>\n',
  ),
  'more than is read': 'a'.repeat(2 * 1024 * 1024 + 1),
};

export const LARGE_BODIES: HostileBody[] = Object.entries(BODIES).map(([name, html]) => ({
  name: `large: ${name}`,
  html,
}));

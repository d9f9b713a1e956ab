import { expect, test } from 'vitest';
import { plainText } from '../../../../src/server/source/article-html/plain-text.ts';
import { cpuTime } from './cpu-time.ts';

test.each([
  ['decodes entities', 'Fish &amp; boats &#8217;n&#8217; &hellip;', 'Fish & boats ’n’ …'],
  ['drops tags and keeps their text', '<p>The <em>last</em> boat</p>', 'The last boat'],
  ['parts blocks and lines with a space', '<p>One</p><p>Two<br>three</p>', 'One Two three'],
  [
    'drops the sign that an excerpt was cut',
    '<p>The boat waits [&hellip;]</p>\n',
    'The boat waits',
  ],
  ['drops the same sign in dots', 'The boat waits [...]', 'The boat waits'],
  ['keeps an ellipsis of the author’s', 'And then …', 'And then …'],
  ['keeps an editor’s brackets', '“[The boat] waits [sic]”', '“[The boat] waits [sic]”'],
  ['drops shortcodes', '[caption id="a"]At the quay[/caption]', 'At the quay'],
  ['drops scripts and styles', 'a<script>b()</script><style>c{}</style>d', 'ad'],
  ['folds spaces and line ends', '  a \n\t b  ', 'a b'],
  ['drops control characters', 'a\u0000\u0008b\u001b[31mc', 'ab[31mc'],
  ['closes direction controls', 'a \u202eb', 'a \u202eb\u202c'],
  ['is empty where there is no text', '<img src=a.jpg>', ''],
  ['is empty for nothing', '', ''],
])('%s', (_, html, text) => {
  expect(plainText(html)).toBe(text);
});

test('markup in entities becomes text, not markup', () => {
  expect(plainText('&lt;script&gt;hostile()&lt;/script&gt;')).toBe('<script>hostile()</script>');
});

test.each(['<', '<b>', '&', ' ', '[a b=c]', '<table>a'])(
  'two megabytes of "%s" are answered within a tenth of a second',
  (piece) => {
    const html = piece.repeat(2_000_000 / piece.length);

    const times = Array.from({ length: 5 }, () => cpuTime(() => plainText(html)));

    expect(Math.min(...times)).toBeLessThan(100);
  },
);

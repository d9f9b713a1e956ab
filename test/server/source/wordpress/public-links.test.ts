import { expect, test } from 'vitest';
import { publicLinks } from '../../../../src/server/source/wordpress/public-links.ts';

const linksOf = (...addresses: string[]) => publicLinks(addresses, 'https://news.example/paper');

test.each([
  ['what is no address', 'ilse'],
  ['nothing', ''],
  ['a script', 'javascript:alert(1)'],
  ['a script in disguise', ' java\tscript:alert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['a mail address', 'mailto:ilse@news.example'],
  ['a path', '/author/ilse/'],
  ['a host that is disguised by a name', 'https://bank.example@evil.example/'],
  ['the author’s page at the newsroom', 'https://news.example/author/ilse/'],
  ['the newsroom, as it is set for whoever installs it', 'http://www.news.example'],
])('%s is no link', (_what, address) => {
  expect(linksOf(address)).toEqual([]);
});

test('an address is written as a browser writes it, so that no sign of markup is left', () => {
  expect(linksOf(' HTTPS://Ilse.example/a b?q="<script>" ')).toEqual([
    'https://ilse.example/a%20b?q=%22%3Cscript%3E%22',
  ]);
});

test('a place that is given twice is one link, over https where that is given', () => {
  expect(
    linksOf(
      'http://ilse.example',
      'https://x.example/ilse',
      'https://www.ilse.example/',
      'http://x.example/ilse/',
    ),
  ).toEqual(['https://www.ilse.example/', 'https://x.example/ilse']);
});

test('of very many the first eight are kept', () => {
  const many = Array.from({ length: 12 }, (_, place) => `https://site-${place}.example/`);

  expect(linksOf(...many)).toEqual(many.slice(0, 8));
});

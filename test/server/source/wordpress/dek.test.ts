import { expect, test } from 'vitest';
import { dekOf, dekWithin } from '../../../../src/server/source/wordpress/dek.ts';

test.each([
  ['<p>Fish &amp; chips, it&#8217;s said [&hellip;]</p>\n', 'Fish & chips, it’s said'],
  ['<p>One. <a class="more-link" href="/x">Continue reading<span> One</span></a></p>', 'One.'],
  ['<p>It began at dawn. Subscribe to continue reading.</p>', 'It began at dawn.'],
  ['<p>Subscribe to read the rest.</p>', ''],
  ['', ''],
])('makes of the excerpt %j the dek %j', (excerpt, dek) => {
  expect(dekOf(excerpt)).toBe(dek);
});

const body = 'It began at dawn. Nobody slept. The secret came out at noon. It rained.';
const opening = 'It began at dawn. Nobody slept.';

test('cuts a dek that WordPress made of a premium body where the opening ends', () => {
  const excerpt = '<p>It began at dawn. Nobody slept. The secret came [&hellip;]</p>';

  const dek = dekWithin(dekOf(excerpt), { excerpt, opening, body });

  expect(dek).toBe(opening);
});

test('leaves a dek that the newsroom wrote, though it quotes the story', () => {
  const excerpt = '<p>The secret came out at noon.</p>';

  expect(dekWithin(dekOf(excerpt), { excerpt, opening, body })).toBe(
    'The secret came out at noon.',
  );
});

test.each([
  [
    'the mark of a footnote',
    'It began at dawn. Nobody slept. The secret1 came out at noon. It [&hellip;]',
  ],
  ['words glued together', 'It began at dawn. Nobody slept. Thesecret came out at noon. It […]'],
  [
    'text of a plugin',
    'It began at dawn. Nobody slept. Listen: The secret came out at noon. It ...',
  ],
  [
    'a link to read on',
    'It began at dawn. Nobody slept. The secret! <a class="more-link" href="/x">Read on</a>',
  ],
  [
    'the end of a short body',
    'It began2 at dawn. Nobody slept. The secret1 came out at noon. It rained.',
  ],
])('keeps out of a premium dek what WordPress cut behind the opening with %s', (_name, text) => {
  const excerpt = `<p>${text}</p>\n`;

  const dek = dekWithin(dekOf(excerpt), { excerpt, opening, body });

  expect(dek).not.toMatch(/secret/);
});

test('keeps what WordPress cut out of the opening, though it glued its lines together', () => {
  const excerpt = '<p>It began atdawn. Nobody slept. The secret [&hellip;]</p>';

  expect(dekWithin(dekOf(excerpt), { excerpt, opening, body })).toBe(
    'It began atdawn. Nobody slept.',
  );
});

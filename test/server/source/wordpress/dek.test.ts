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

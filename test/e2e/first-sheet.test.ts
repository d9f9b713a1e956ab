import { expect, inject, test } from 'vitest';
import { findPageKinds } from '../support/page-kinds.ts';

const origin = inject('origin');

test('whatever stands in a page as the server sends it has its style in the page itself', async () => {
  const bare: string[] = [];
  let seen = 0;
  for (const { kind, path } of await findPageKinds(origin)) {
    const html = await (await fetch(origin + path)).text();
    const sheet = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const classes = new Set(
      // Those of our own sheets have the mark of their file in front.
      [...html.matchAll(/ class="([^"]+)"/g)].flatMap(
        ([, names = '']) => names.match(/[\w-]+_[\w-]+/g) ?? [],
      ),
    );
    seen += classes.size;
    bare.push(
      ...[...classes]
        .filter((name) => !sheet.includes(`.${name}`))
        .map((name) => `${kind}: ${name}`),
    );
  }

  expect(seen).toBeGreaterThan(100);
  expect(bare).toEqual([]);
});

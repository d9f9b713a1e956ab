import { expect, test } from 'vitest';
import { aPost, aTermOf } from '../../support/wordpress-double-site.ts';
import { aDouble } from '../../support/wordpress-sync.ts';
import { lookAt } from './look-at.ts';

test('names the biggest categories of many', async () => {
  const categories = [1, 2, 3, 4, 5, 6, 7].map((id) => aTermOf({ id, name: `Desk &amp; ${id}` }));
  const { url } = await aDouble({
    categories,
    posts: [aPost({ id: 1, categories: [7] }), aPost({ id: 2, categories: [7, 6] })],
  });

  const { about } = await lookAt(url);

  expect(about('Categories')[0]).toMatch(
    /^ok: 7 categories; the biggest: Desk & 7 \(2 stories\), Desk & 6 \(1 story\), (?:[^,]+, ){2}[^,]+\.$/,
  );
});

test('says which sections no category is for', async () => {
  const { url } = await aDouble({ posts: [aPost({ id: 1 })] });

  const { about, variables } = await lookAt(url, { SECTIONS: ['news', 'culture'] });

  expect(about('Sections')).toEqual([expect.stringMatching(/^warning: .* slug culture\./)]);
  expect(variables['SECTIONS']).toBe('news,culture');
});

test('is content with sections that exist', async () => {
  const { url } = await aDouble({ posts: [aPost({ id: 1 })] });

  const { about } = await lookAt(url, { SECTIONS: ['news'] });

  expect(about('Sections')).toEqual([expect.stringMatching(/^ok: /)]);
});

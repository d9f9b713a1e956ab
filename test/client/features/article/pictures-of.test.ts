import { expect, test } from 'vitest';
import { picturesOf } from '../../../../src/client/features/article/viewer/pictures-of.ts';
import type { Figure } from '../../../../src/shared/block.ts';

const figure = (id: string, href?: string): Figure => ({
  image: { id, version: '1', widths: [120], width: 120, height: 80, alt: '', placeholder: null },
  caption: [],
  href,
});

test('the pictures that can be looked at are those of all blocks in reading order, without the ones that lead elsewhere', () => {
  const pictures = picturesOf([
    { kind: 'figure', ...figure('first') },
    { kind: 'quote', blocks: [{ kind: 'figure', ...figure('quoted') }], cite: [] },
    {
      kind: 'gallery',
      figures: [figure('one'), figure('shop', '/shop'), figure('two')],
      caption: [],
    },
    {
      kind: 'media-text',
      figure: figure('beside', 'https://news.example/uploads/Beside.JPG?w=2000'),
      side: 'left',
      blocks: [{ kind: 'figure', ...figure('in text') }],
    },
    {
      kind: 'columns',
      columns: [[{ kind: 'figure', ...figure('left') }], [{ kind: 'figure', ...figure('right') }]],
    },
    { kind: 'list', ordered: false, items: [[{ kind: 'figure', ...figure('item') }]] },
    { kind: 'figure', ...figure('elsewhere', 'https://photos.example/harbour.jpg/about') },
  ]);

  expect(pictures.map(({ image }) => image.id)).toEqual([
    'first',
    'quoted',
    'one',
    'two',
    'beside',
    'in text',
    'left',
    'right',
    'item',
  ]);
});

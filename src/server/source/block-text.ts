import type { Block } from '../../shared/block.ts';
import { inlineText } from '../../shared/inline-text.ts';

/** The running texts of blocks in reading order, captions included. */
export function textsIn(blocks: Block[]): string[] {
  return blocks.flatMap(textsOf).filter((text) => text !== '');
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'verse':
    case 'preformatted':
    case 'code':
      return [inlineText(block.children)];
    case 'list':
      return block.items.flatMap(textsIn);
    case 'definitions':
      return block.items.flatMap(({ term, detail }) => [inlineText(term), ...textsIn(detail)]);
    case 'quote':
    case 'pullquote':
      return [...textsIn(block.blocks), inlineText(block.cite)];
    case 'table':
      return [...block.head, ...block.body, ...block.foot]
        .flatMap((row) => row.map((cell) => inlineText(cell.children)))
        .concat(inlineText(block.caption));
    case 'separator':
      return [];
    case 'figure':
      return [inlineText(block.caption), block.credit ?? ''];
    case 'gallery':
      return block.figures
        .flatMap(({ caption, credit }) => [inlineText(caption), credit ?? ''])
        .concat(inlineText(block.caption));
    case 'media-text':
      return [inlineText(block.figure.caption), ...textsIn(block.blocks)];
    case 'cover':
    case 'group':
      return textsIn(block.blocks);
    case 'columns':
      return block.columns.flatMap(textsIn);
    case 'buttons':
      return block.links.map(({ children }) => inlineText(children));
    case 'file':
      return [inlineText(block.name), inlineText(block.action ?? [])];
    case 'media':
      return [inlineText(block.caption)];
    case 'details':
      return [inlineText(block.summary), ...textsIn(block.blocks)];
    case 'embed':
      return [block.title, inlineText(block.caption)];
    case 'footnotes':
      return block.items.map(({ children }) => inlineText(children));
  }
}

import type { Block, Figure } from '../../../../shared/block.ts';

/** The pictures in blocks that can be looked at large, in reading order. */
export const picturesOf = (blocks: Block[]): Figure[] => figuresIn(blocks).filter(mayBeViewed);

/** Whether a picture may open large: one that the newsroom linked leads there, unless that is the picture's own file. */
export const mayBeViewed = ({ href }: Figure): boolean =>
  href === undefined || /^[^?#]*\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i.test(href);

function figuresIn(blocks: Block[]): Figure[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'figure':
        return [block];
      case 'gallery':
        return block.figures;
      case 'media-text':
        return [block.figure, ...figuresIn(block.blocks)];
      case 'columns':
        return block.columns.flatMap(figuresIn);
      case 'list':
        return block.items.flatMap(figuresIn);
      case 'definitions':
        return block.items.flatMap(({ detail }) => figuresIn(detail));
      default:
        return 'blocks' in block ? figuresIn(block.blocks) : [];
    }
  });
}

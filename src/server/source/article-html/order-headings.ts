import type { Block } from '../../../shared/block.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

const TOP = 2;

/** Has the headings of a body go down a level at a time, from the one below the headline's: newsrooms choose a heading by its size, and screen readers step from level to level. What stood under what still does. Changes the blocks given. */
export function orderHeadings(blocks: Block[]): Block[] {
  const above: number[] = [];
  for (const heading of headingsIn(blocks)) {
    const { level } = heading;
    while ((above.at(-1) ?? 0) >= level) above.pop();
    heading.level = (TOP + above.length) as Heading['level'];
    above.push(level);
  }
  return blocks;
}

function headingsIn(blocks: Block[]): Heading[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [block] : headingsIn(inside(block)),
  );
}

function inside(block: Block): Block[] {
  if ('blocks' in block) return block.blocks;
  if (block.kind === 'columns') return block.columns.flat();
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'definitions' ? block.items.flatMap(({ detail }) => detail) : [];
}

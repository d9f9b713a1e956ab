import { expect, it } from 'vitest';
import { nameHeadings } from '../../../../src/client/features/article/name-headings.ts';
import type { Block } from '../../../../src/shared/block.ts';

const heading = (text: string, id?: string): Block => ({
  kind: 'heading',
  level: 2,
  children: [text],
  id,
});

const idsOf = (blocks: Block[]) => nameHeadings(blocks).headings.map(({ id }) => id);

it('names headings by their words in any script, and keeps the newsroom’s names', () => {
  expect(
    idsOf([heading('What’s next?'), heading('다음은 무엇'), heading('…', 'story-end')]),
  ).toEqual(['story-part-what-s-next', 'story-part-다음은-무엇', 'story-end']);
});

it('gives no name twice', () => {
  const ids = idsOf([
    heading('Monday'),
    heading('Monday'),
    heading('Monday 2'),
    heading('Tuesday', 'story-part-monday'),
  ]);

  expect(new Set(ids).size).toBe(4);
});

it('keeps a heading’s name when other parts of the story change', () => {
  const [before] = idsOf([heading('Monday')]);

  const [, after] = idsOf([heading('Sunday'), heading('Monday')]);

  expect(after).toBe(before);
});

it('finds headings in groups and columns, and leaves out those without words', () => {
  const blocks: Block[] = [
    { kind: 'group', blocks: [heading('In a group')] },
    { kind: 'columns', columns: [[heading('Left')], [heading('Right')]] },
    heading(' '),
  ];

  const named = nameHeadings(blocks);

  expect(named.headings.map(({ text }) => text)).toEqual(['In a group', 'Left', 'Right']);
  expect(named.blocks[0]).toMatchObject({ blocks: [{ id: 'story-part-in-a-group' }] });
  expect(named.blocks[1]).toMatchObject({ columns: [[{ id: 'story-part-left' }], [{}]] });
});

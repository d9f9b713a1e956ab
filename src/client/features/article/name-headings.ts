import type { Block } from '../../../shared/block.ts';
import { inlineText } from '../../../shared/inline-text.ts';

export type NamedHeading = { id: string; level: number; text: string };

/** Gives every heading of a story a name of its own to be linked by: the newsroom's, or one made of its words, so that it stays while the words do. */
export function nameHeadings(story: Block[]): { blocks: Block[]; headings: NamedHeading[] } {
  const headings: NamedHeading[] = [];
  const taken = new Set<string>();
  const claim = (wanted: string) => {
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  };
  const name = (block: Block): Block => {
    switch (block.kind) {
      case 'heading': {
        const text = inlineText(block.children).trim();
        if (text === '') return block;
        const id = claim(block.id ?? anchorOf(text));
        headings.push({ id, level: block.level, text });
        return { ...block, id };
      }
      case 'group':
      case 'cover':
      case 'media-text':
        return { ...block, blocks: block.blocks.map(name) };
      case 'columns':
        return { ...block, columns: block.columns.map((column) => column.map(name)) };
      default:
        return block;
    }
  };
  return { blocks: story.map(name), headings };
}

/** A name under the prefix of all anchors in a story; words of any script may stand in one. */
function anchorOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['part'];
  return `story-part-${words.join('-').slice(0, 60)}`;
}

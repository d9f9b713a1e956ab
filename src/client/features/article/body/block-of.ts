import type { ReactNode } from 'react';
import type { Block } from '../../../../shared/block.ts';

/** The block of a kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Renders blocks inside of another: handed down, so that no component has to import the table of all. */
export type RenderBlocks = (blocks: Block[]) => ReactNode;

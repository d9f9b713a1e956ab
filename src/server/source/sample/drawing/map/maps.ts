import type { Composition } from '../easel.ts';
import { coastWithBorder } from './coast-with-border.ts';
import { linesAtSea } from './lines-at-sea.ts';
import { straitBetween } from './strait-between.ts';

export const MAPS: readonly Composition[] = [coastWithBorder, straitBetween, linesAtSea];

import type { Composition } from '../easel.ts';
import { acrossTheTable } from './across-the-table.ts';
import { alongTheTable } from './along-the-table.ts';

export const MEETINGS: readonly Composition[] = [alongTheTable, acrossTheTable];

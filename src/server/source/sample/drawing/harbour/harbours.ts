import type { Composition } from '../easel.ts';
import { cranesAlongQuay } from './cranes-along-quay.ts';
import { rowOfCranes } from './row-of-cranes.ts';
import { townBehind } from './town-behind.ts';

export const HARBOURS: readonly Composition[] = [cranesAlongQuay, townBehind, rowOfCranes];

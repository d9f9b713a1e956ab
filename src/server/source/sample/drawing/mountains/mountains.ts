import type { Composition } from '../easel.ts';
import { ridgeBehindRidge } from './ridge-behind-ridge.ts';
import { terraces } from './terraces.ts';
import { valley } from './valley.ts';

export const MOUNTAINS: readonly Composition[] = [ridgeBehindRidge, valley, terraces];

import type { Composition } from '../easel.ts';
import { furrows } from './furrows.ts';
import { patches } from './patches.ts';
import { polder } from './polder.ts';

export const FIELDS: readonly Composition[] = [furrows, polder, patches];

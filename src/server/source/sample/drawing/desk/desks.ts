import type { Composition } from '../easel.ts';
import { byLamp } from './by-lamp.ts';
import { documents } from './documents.ts';
import { fromAbove } from './from-above.ts';

export const DESKS: readonly Composition[] = [byLamp, fromAbove, documents];

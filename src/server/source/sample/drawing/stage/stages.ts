import type { Composition } from '../easel.ts';
import { bare } from './bare.ts';
import { drawnBack } from './drawn-back.ts';
import { platform } from './platform.ts';

export const STAGES: readonly Composition[] = [drawnBack, bare, platform];

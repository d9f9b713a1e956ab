import type { Composition } from '../easel.ts';
import { fromBelow } from './from-below.ts';
import { onPiers } from './on-piers.ts';
import { runsOut } from './runs-out.ts';

export const BRIDGES: readonly Composition[] = [onPiers, runsOut, fromBelow];

import type { Composition } from '../easel.ts';
import { coastline } from './coastline.ts';
import { containers } from './containers.ts';
import { silos } from './silos.ts';
import { wave } from './wave.ts';

export const CHARTS: readonly Composition[] = [silos, coastline, containers, wave];

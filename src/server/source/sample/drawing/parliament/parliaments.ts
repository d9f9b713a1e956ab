import type { Composition } from '../easel.ts';
import { clockTower } from './clock-tower.ts';
import { domed } from './domed.ts';
import { portico } from './portico.ts';
import { templeFront } from './temple-front.ts';

export const PARLIAMENTS: readonly Composition[] = [templeFront, domed, clockTower, portico];

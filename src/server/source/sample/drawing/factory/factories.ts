import type { Composition } from '../easel.ts';
import { headframe } from './headframe.ts';
import { sheds } from './sheds.ts';
import { tanks } from './tanks.ts';

export const FACTORIES: readonly Composition[] = [sheds, tanks, headframe];

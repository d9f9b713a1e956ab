import type { Composition } from '../easel.ts';
import { beforeShelves } from './before-shelves.ts';
import { beforeWindow } from './before-window.ts';
import { underTheDome } from './under-the-dome.ts';

export const LABORATORIES: readonly Composition[] = [beforeWindow, beforeShelves, underTheDome];

import type { Composition } from '../easel.ts';
import { aboveTheSea } from './above-the-sea.ts';
import { onBareRock } from './on-bare-rock.ts';
import { onHeadland } from './on-headland.ts';

export const LIGHTHOUSES: readonly Composition[] = [onHeadland, aboveTheSea, onBareRock];

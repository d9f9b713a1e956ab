import type { Composition } from '../easel.ts';
import { acrossCountry } from './across-country.ts';
import { besidePlatform } from './beside-platform.ts';
import { downTheTracks } from './down-the-tracks.ts';

export const RAILWAYS: readonly Composition[] = [acrossCountry, downTheTracks, besidePlatform];

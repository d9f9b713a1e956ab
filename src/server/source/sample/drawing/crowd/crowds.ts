import type { Composition } from '../easel.ts';
import { bySea } from './by-sea.ts';
import { onSquare } from './on-square.ts';
import { withBanners } from './with-banners.ts';

export const CROWDS: readonly Composition[] = [onSquare, withBanners, bySea];

import type { Composition } from '../easel.ts';
import { downTheStreet } from './down-the-street.ts';
import { market } from './market.ts';
import { rowAcross } from './row-across.ts';

export const STREETS: readonly Composition[] = [rowAcross, downTheStreet, market];

import type { Easel } from '../easel.ts';
import { VESSELS } from './vessels.ts';

/** The art of one vessel or another. */
export const chooseVessel = ({ colours, dice, isDark }: Easel) =>
  dice.pick(VESSELS)(colours, dice, isDark);

import type { Plot } from './plot.ts';
import { foreignPlots } from './plots/foreign/foreign-plots.ts';
import type { Desk } from './schedule.ts';

/** What each desk tells of. */
export const DESKS: Record<Desk, Plot[]> = {
  foreign: foreignPlots,
  politics: foreignPlots,
  economy: foreignPlots,
  society: foreignPlots,
  culture: foreignPlots,
  science: foreignPlots,
  defence: foreignPlots,
  opinion: foreignPlots,
};

import type { Turn } from './plot.ts';
import { culturePlots } from './plots/culture/culture-plots.ts';
import { defencePlots } from './plots/defence/defence-plots.ts';
import { economyPlots } from './plots/economy/economy-plots.ts';
import { foreignPlots } from './plots/foreign/foreign-plots.ts';
import { opinionPlots } from './plots/opinion/opinion-plots.ts';
import { politicsPlots } from './plots/politics/politics-plots.ts';
import { sciencePlots } from './plots/science/science-plots.ts';
import { societyPlots } from './plots/society/society-plots.ts';
import type { Desk } from './schedule.ts';

/** What each desk tells of. */
export const DESKS: Record<Desk, Turn[]> = {
  foreign: foreignPlots,
  politics: politicsPlots,
  economy: economyPlots,
  society: societyPlots,
  culture: culturePlots,
  science: sciencePlots,
  defence: defencePlots,
  opinion: opinionPlots,
};

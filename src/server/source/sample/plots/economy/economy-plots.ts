import { withVoices, type Turn } from '../../plot.ts';
import { economyCompany } from './economy-company.ts';
import { economyEnergy } from './economy-energy.ts';
import { economyMoney } from './economy-money.ts';
import { economyPort } from './economy-port.ts';
import { economyPrices } from './economy-prices.ts';
import { economyVale } from './economy-vale.ts';
import { economyWork } from './economy-work.ts';
import { economyVoices } from './economy-voices.ts';

/** What the economy desk tells of. */
export const economyPlots: Turn[] = withVoices(economyVoices, [
  economyPrices,
  economyCompany,
  economyWork,
  economyPort,
  economyMoney,
  economyVale,
  economyEnergy,
]);

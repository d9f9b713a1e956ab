import { withVoices, type Turn } from '../../plot.ts';
import { onlyQuotes } from '../../voices.ts';
import { societyCourt } from './society-court.ts';
import { societyHealth } from './society-health.ts';
import { societyHousing } from './society-housing.ts';
import { societyLife } from './society-life.ts';
import { societyNumbers } from './society-numbers.ts';
import { societySchool } from './society-school.ts';
import { societyVoices } from './society-voices.ts';

/** What the society desk tells of. */
export const societyPlots: Turn[] = [
  ...withVoices(societyVoices, [societySchool, societyHealth, societyHousing, societyNumbers]),
  ...withVoices(onlyQuotes(societyVoices), [societyLife, societyCourt]),
];

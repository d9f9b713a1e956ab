import { withVoices, type Turn } from '../../plot.ts';
import { scienceClimate } from './science-climate.ts';
import { scienceInvention } from './science-invention.ts';
import { scienceNature } from './science-nature.ts';
import { sciencePast } from './science-past.ts';
import { scienceSkySea } from './science-sky-sea.ts';
import { scienceStudy } from './science-study.ts';
import { scienceVoices } from './science-voices.ts';

/** What the science desk tells of. */
export const sciencePlots: Turn[] = withVoices(scienceVoices, [
  scienceStudy,
  scienceNature,
  scienceSkySea,
  scienceInvention,
  sciencePast,
  scienceClimate,
]);

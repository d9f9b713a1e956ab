import { withVoices, type Plot } from '../../plot.ts';
import { decisionPlots } from '../compact/decisions.ts';
import { housePlots } from '../compact/house.ts';
import { brannockPlots } from '../neighbours/brannock.ts';
import { keldPlots } from '../neighbours/keld.ts';
import { sarrenlandPlots } from '../neighbours/sarrenland.ts';
import { torviaPlots } from '../neighbours/torvia.ts';
import {
  brannockVoices,
  keldVoices,
  sarrenlandVoices,
  torviaVoices,
} from '../neighbours/voices.ts';
import { borderPlots } from './borders.ts';
import { deskPlots } from './desk.ts';
import { statecraftPlots } from './statecraft.ts';
import { talkPlots } from './talks.ts';
import { foreignVoices } from './voices.ts';

/** All that the foreign desk tells of. */
export const foreignPlots: Plot[] = [
  ...withVoices(foreignVoices, [
    ...talkPlots,
    ...borderPlots,
    ...statecraftPlots,
    ...deskPlots,
    ...decisionPlots,
    ...housePlots,
  ]),
  ...withVoices(torviaVoices, torviaPlots),
  ...withVoices(sarrenlandVoices, sarrenlandPlots),
  ...withVoices(brannockVoices, brannockPlots),
  ...withVoices(keldVoices, keldPlots),
];

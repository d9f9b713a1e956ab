import { withVoices, type Turn } from '../../plot.ts';
import { SILENT } from '../../voices.ts';
import { cultureBook } from './culture-book.ts';
import { cultureFilm } from './culture-film.ts';
import { cultureHeritage } from './culture-heritage.ts';
import { cultureMusic } from './culture-music.ts';
import { cultureStage } from './culture-stage.ts';
import { cultureTable } from './culture-table.ts';
import { cultureTalk } from './culture-talk.ts';
import { cultureVoices } from './culture-voices.ts';

/** What the culture desk tells of. */
export const culturePlots: Turn[] = [
  ...withVoices(cultureVoices, [cultureStage, cultureMusic, cultureHeritage, cultureFilm]),
  ...withVoices(SILENT, [cultureBook, cultureTable, cultureTalk]),
];

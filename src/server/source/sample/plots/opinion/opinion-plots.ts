import { withVoices, type Turn } from '../../plot.ts';
import { opinionColumn } from './opinion-column.ts';
import { opinionGuest } from './opinion-guest.ts';
import { opinionLeader } from './opinion-leader.ts';
import { opinionLetter } from './opinion-letter.ts';
import { opinionVoices } from './opinion-voices.ts';

/** What the opinion desk tells of. */
export const opinionPlots: Turn[] = withVoices(opinionVoices, [
  opinionColumn,
  opinionLeader,
  opinionGuest,
  opinionLetter,
]);

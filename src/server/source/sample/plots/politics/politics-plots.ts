import { withVoices, type Turn } from '../../plot.ts';
import { onlyQuotes } from '../../voices.ts';
import { politicsBill } from './politics-bill.ts';
import { politicsInquiry } from './politics-inquiry.ts';
import { politicsPeople } from './politics-people.ts';
import { politicsPoll } from './politics-poll.ts';
import { politicsSession } from './politics-session.ts';
import { politicsTownHall } from './politics-town-hall.ts';
import { politicsVoices } from './politics-voices.ts';

/** What the politics desk tells of. */
export const politicsPlots: Turn[] = [
  ...withVoices(politicsVoices, [politicsBill, politicsInquiry, politicsTownHall]),
  ...withVoices(onlyQuotes(politicsVoices), [politicsPoll, politicsPeople, politicsSession]),
];

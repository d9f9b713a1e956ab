import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const keldMoot: PlotDraft = {
  id: 'keld-moot',
  categories: ['neighbours'],
  authors: ['sunniva-rethe', 'ilse-marenholt', 'davor-quillan'],
  tags: ['Keld Isles', 'Skerrow', 'politics', 'fishing'],
  scenes: ['meeting', 'parliament', 'harbour', 'ship'],
  captions: [
    'The Moot in session: 21 chairs, one of them a bench.',
    'Skerrow on {day}, seen from the steps of the Moot.',
  ],
  topic: 'the Moot’s decision on {matter}',
  facts: (pick) => {
    const yes = pick.int(11, 17);
    return {
      ...pick.country('k', 'keld'),
      ...pick.person('a', 'keld'),
      matter: pick.cycle(
        'salmon cages; Sunday boats; a second policeman; wind turbines on Stack Holm; cruise ships; a tax on holiday houses; mobile masts; the sheep on the runway; a bank branch; foreign trawlers; the islands’ stamp; peat cutting; the ferry fares; a swimming pool; seal watching; a dentist; seaweed; the price of diesel',
      ),
      yes: String(yes),
      no: inWords(21 - yes),
      hours: inWords(pick.int(3, 9)),
      letters: String(pick.int(40, 480)),
      revenue: grouped(pick.step(120, 2400, 20)),
    };
  },
  headlines: [
    'Moot says no to {matter}, by {yes} to {no}',
    '{^matter}: the islands ask for time',
    'In Skerrow, {hours} hours on {matter}',
    '{letters} letters about {matter}',
    '{k.head.last} loses a vote on {matter}',
    'The islands and {matter}: a debate with knitting',
  ],
  deks: [
    'By {yes} votes to {no} the Moot of the Keld Isles has put off {matter} for a year; the public gallery was full and brought its own heating.',
    'With {letters} letters from 31,000 islanders {matter} has moved people as nothing since the decimal coinage; the Moot needed {hours} hours.',
    '{k.head}, the First Islander, wanted a decision on {matter} and got a committee: how {yes} members came to vote against their own leader.',
  ],
  leads: [
    'The Moot has 21 members and no parties. On {day} it spoke for {hours} hours about {matter}, and {yes} of the 21 voted to wait for a year; {no} would have liked to decide.',
    'There were {letters} letters, a petition and a song. On {day} the Moot in Skerrow voted on {matter}: {yes} to {no} for leaving things as they are until next {nextseason}.',
    '"We are not against it," said {a}, the member for the outer islands, at the end of {hours} hours on {matter}. "We are against being asked on a fishing day." {yes} of 21 members agreed.',
  ],
  body: [
    [
      '{k.head}, the First Islander, had called for a clear answer. The answer was clear. {k.head.mr} congratulated the house and asked for the windows to be opened.',
      'The plan would have brought in {revenue},000 halms a year, about what the islands spend on their road. "On the road", as {a} corrected a visitor: there is only the one.',
    ],
    [
      'Debates in the Moot are open, and those in the gallery may speak if they stand up. Forty-one did. One came in from a boat to say a single sentence and went back.',
      'Knitting is allowed, telephones are not. By custom nobody may be interrupted who is holding a needle, which has led to some long speeches in the past.',
    ],
    [
      'What troubles people is less the thing itself than what would follow. "First it’s useful, then it’s normal, then it belongs to somebody in Marrow," said {a}.',
      'The younger members were in favour almost to a man, and were outvoted. "We’ll wait," said one of them. "It’s not as though they were getting younger."',
    ],
    '- For a decision now: {no} | For waiting: {yes} | Letters received: {letters} | Hours of debate: {hours}',
  ],
};

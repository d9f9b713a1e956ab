import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

export const politicsBill: PlotDraft = {
  id: 'politics-bill',
  categories: ['politics'],
  authors: ['davor-quillan', 'noor-tavish', 'petra-vossgaard'],
  tags: ['Chamber', '{subject}', 'law', 'coalition'],
  scenes: ['parliament', 'parliament', 'crowd', 'desk', 'meeting'],
  captions: [
    'The Chamber at {hour}, an hour before the vote.',
    'Division on {day}: {ayes} through the left door, {noes} through the right.',
  ],
  topic: 'the bill on {subject}',
  facts: (pick) => {
    const ayes = pick.int(70, 88);
    const noes = pick.int(44, 139 - ayes);
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      ...pick.person('w'),
      subject: pick.cycle(
        'short-term lets; school meals; lobbying; night buses; tenancy deposits; organ donation; scooters; farm inheritance; wild camping; rent indexation; advertising to children; volunteer firefighters; second homes; fireworks; apprentices’ pay; noise at sea; dangerous dogs; public holidays; the parliamentary pension; libraries; shop hours; beach access; plastic crates; name changes; burial grounds; house numbers; electric ferries; jury service; playgrounds; the minimum wage; harbour pilots; allotments; speed limits; adoption; cash payments; lost property; street trees',
      ),
      ayes: String(ayes),
      noes: String(noes),
      absent: inWords(141 - ayes - noes),
      margin: inWords(ayes - noes),
      rebels: inWords(pick.int(2, 7)),
      hour: pick.pick('six; half past seven; a quarter to nine; ten; half past ten'),
      hours: inWords(pick.int(3, 9)),
      clause: inWords(pick.int(3, 29)),
      start: pick.date(pick.int(40, 160)),
    };
  },
  headlines: [
    '{ayes} to {noes}: Chamber passes law on {subject}',
    'Coalition holds on {subject}, with {rebels} exceptions',
    'What the new law on {subject} says',
    'Clause {clause} and the fight over {subject}',
    'A majority for {subject}, found on the stairs',
    '{subject}: the government wins by {margin} votes',
    'The {rebels} who said no to {subject}',
  ],
  deks: [
    'The Chamber has passed the bill on {subject} by {ayes} votes to {noes}; {rebels} members of the coalition voted against, one of them by mistake.',
    'After {hours} hours the government got its law on {subject}, minus clause {clause}; from {start} it applies everywhere but on trams.',
    'How a dull bill on {subject} became the closest vote of the month, and what {absent} empty seats had to do with it.',
  ],
  leads: [
    'The Chamber passed the bill on {subject} at {hour} on {day}, by {ayes} votes to {noes}. The government had counted on three more, and the opposition on one fewer.',
    '{rebels} members of the coalition stayed seated when the bell rang. It was not enough: with {ayes} votes to {noes} the law on {subject} was carried on {day}, and will apply from {start}.',
    'For {hours} hours the Chamber debated {subject}, for ten minutes it voted, and at {hour} on {day} the Speaker read out the figures: {ayes} to {noes}.',
  ],
  body: [
    [
      'In dispute to the last was clause {clause}, which the Greens of the Vale had asked for and Harbour Union had promised in the hope that nobody would remember. It is now a recital, which is to say that it is a wish.',
      'The bill had been in committee for a year and came out shorter than it went in. Clause {clause} was given up on the last evening, in return for a review after three years.',
    ],
    [
      '"I’m told it’s a compromise," said {a} (Harbour Union), one of the rebels. "I know what a compromise looks like. There’s usually something in it for both."',
      '{a}, who had led for the government, thanked all sides. {b} of Labour Front asked which sides were meant. It was the best exchange of the evening.',
    ],
    [
      '{opposition}, the leader of the opposition, called the law "a form with a preamble". {opposition.mr} would repeal it, {opposition.he} said, unless it worked.',
      'Republic First voted against, as it does. Its whip, {w}, said that the people had not been asked. The people, in the gallery, were eating sandwiches.',
    ],
    '- For: {ayes} | Against: {noes} | Absent: {absent} | Coalition members voting against: {rebels} | In force: {start}',
  ],
};

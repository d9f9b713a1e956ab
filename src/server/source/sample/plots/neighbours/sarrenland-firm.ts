import type { PlotDraft } from '../../plot.ts';
import { grouped, millions } from '../../wording.ts';

const FIRMS = [
  'Rosenstamm Turbines',
  'Altwehr Bearings',
  'Dornbach & Ried',
  'Steinmark Optical',
  'Pellam Cableways',
  'the Brackwil locomotive works',
  'Lauterfeld Chemie',
  'Obermatt Watches',
  'Sattelberg Pumps',
  'Tannenried Paper',
  'Velten Instruments',
  'Rothmarch Steel',
  'Imfeld Lifts',
  'Grubenmann Bridges',
];

export const sarrenlandFirm: PlotDraft = {
  id: 'sarrenland-firm',
  categories: ['neighbours'],
  authors: ['casimir-dray', 'petra-vossgaard', 'yara-kettering'],
  tags: ['Sarrenland', 'industry', 'jobs', '{town}'],
  scenes: ['factory', 'bridge', 'mountains', 'portrait'],
  captions: ['The works at {town}, where the lights are on again.', 'Hall 3 of {firm}.'],
  topic: 'the plans of {firm}',
  facts: (pick) => ({
    ...pick.person('a', 'sarrenland'),
    firm: pick.cycle(FIRMS),
    town: pick.town('sarrenland'),
    here: pick.town(),
    jobs: grouped(pick.step(110, 940, 10)),
    cost: millions(pick.step(14, 320, 2)),
    year: String(pick.year + pick.int(1, 3)),
    founded: String(pick.int(1838, 1929)),
    share: String(pick.int(22, 70)),
    rival: pick.pick('Torvia; Brannock; a supplier overseas; two former apprentices'),
  }),
  headlines: [
    '{^firm} moves {jobs} jobs to {here}',
    '{^firm} picks {town} over {here}',
    '{cost} halms for a hall in {town}',
    'Why {firm} still makes everything itself',
    'An order for {firm}, and for {here}',
    'The quiet giant of {town}: {firm}',
  ],
  deks: [
    '{^firm} of {town} is to spend {cost} halms by {year}; {here}, where its supplier works, hopes for some of the {jobs} new posts.',
    'Founded in {founded} and never in the news: {firm} explains why it builds in {town} and what it buys from Halmere.',
    'With {jobs} new jobs and {cost} halms {firm} answers the competition from {rival}; the decision was taken in a canteen.',
  ],
  leads: [
    '{^firm} will build a new hall in {town} for {cost} halms and take on {jobs} people by {year}. So much was known. New since {day} is that a third of the parts will come from {here}.',
    'In {town} they say "the works" and mean {firm}, founded in {founded}. On {day} {a}, who heads it in the fourth generation, announced the largest investment in its history: {cost} halms.',
    '{a} does not like to travel. But on {day} the head of {firm} came to {here} to look at a supplier, stayed for an hour and a half, and ordered parts for {share} per cent of next year’s output.',
  ],
  body: [
    [
      '"One can buy cheaper," says {a}. "One can also buy twice." The sentence hangs, in an older spelling, above the door of the pattern shop.',
      'The firm publishes no profits, gives few interviews and has never borrowed. {a.mr} shows visitors the archive with every drawing since {founded}; orders for spare parts still come in for machines of the 1920s.',
    ],
    [
      'The competition comes from {rival}, is a fifth cheaper and delivers at once. {firm} has answered with a guarantee of thirty years, which none of the others could give.',
      'Half of the skilled workers will retire within ten years. The new hall is therefore in part a school: {jobs} posts, of which forty are for apprentices, and a hostel for those from across the border.',
    ],
    [
      'For {here} the order means work for about sixty people. "It isn’t the sum," says the mayor, "it’s that somebody from {town} has learnt where we are."',
      'Halmere sells about 640 million halms’ worth of parts to Sarrenland a year, nearly all of them inside something else. On no machine does it say so.',
    ],
    '> A good machine is one that you do not hear about. — {a}, {firm}',
  ],
};

import type { PlotDraft } from '../../plot.ts';
import { millions } from '../../wording.ts';

const GOODS = [
  'smoked fish',
  'roof tiles',
  'bicycles',
  'sunflower oil',
  'newsprint',
  'cement',
  'cider',
  'copper wire',
  'leather gloves',
  'frozen berries',
  'pianos',
  'fertiliser',
  'candles',
  'wool',
  'plywood',
  'malt',
  'tinned mussels',
  'horse tack',
  'honey',
  'glass jars',
  'marine paint',
  'wooden toys',
  'rope',
];

export const compactTariff: PlotDraft = {
  id: 'compact-tariff',
  categories: ['strait-compact'],
  authors: ['casimir-dray', 'ilse-marenholt', 'petra-vossgaard', 'orla-penhallan'],
  tags: ['Strait Compact', 'tariffs', 'customs', 'trade'],
  scenes: ['harbour', 'desk', 'meeting', 'chart'],
  captions: [
    'A consignment of {goods} in shed 6, waiting for a number.',
    'Voting cards in Lindholm Quay.',
  ],
  topic: 'the duty on {goods}',
  facts: (pick) => {
    const from = pick.int(5, 14);
    const to = from + pick.int(1, 4) * (pick.chance(0.5) ? 1 : -1);
    const against = pick.cycle([
      { who: 'Torvia', votes: 8 },
      { who: 'Sarrenland', votes: 7 },
      { who: 'Brannock', votes: 4 },
      { who: 'the Keld Isles', votes: 2 },
      { who: 'Brannock and the Keld Isles', votes: 6 },
    ]);
    return {
      ...pick.person('a'),
      goods: pick.cycle(GOODS),
      from: String(from),
      to: String(Math.max(to, 1)),
      way: to > from ? 'raises' : 'lowers',
      raised: to > from ? 'raised' : 'lowered',
      against: against.who,
      ayes: String(25 - against.votes),
      noes: String(against.votes),
      value: millions(pick.step(6, 140, 2)),
      start: pick.date(pick.int(40, 120)),
    };
  },
  headlines: [
    'Compact {way} the duty on {goods}',
    '{ayes} votes for {goods}',
    '{to} per cent on {goods}, against the will of {against}',
    'What a duty on {goods} is worth to the five',
    'Five ministers and {goods}',
    'From {from} to {to}: a vote on {goods}',
  ],
  deks: [
    'From {start} the five charge {to} per cent on {goods} in place of {from}; {against} voted against, for reasons that lie further back.',
    'By {ayes} votes to {noes} the Compact has {raised} the duty on {goods}, a trade worth {value} halms a year and a good deal of pride.',
    'Nobody in the room produced {goods}, yet it took them an afternoon to bring the duty from {from} to {to} per cent.',
  ],
  leads: [
    'The Strait Compact has {raised} its duty on {goods} from {from} to {to} per cent. The vote in Lindholm Quay on {day} went {ayes} to {noes}; the {noes} were cast by {against}.',
    'It was item nine, after the lunch break. By {ayes} votes to {noes} the Compact decided on {day} that {goods} from outside will pay {to} per cent from {start}, and no longer {from}.',
    'Trade in {goods} around the strait is worth {value} halms a year. That this should have cost the five an afternoon, and {against} the vote, has to do with {to} per cent and much else.',
  ],
  body: [
    [
      'Behind it stands a single letter. A firm in Ostermouth with 60 employees had asked the secretariat to look at the rate; its owner, {a}, now has five framed copies of the reply.',
      'The makers had asked for it, the dealers had warned against it, and the secretariat had worked out that it made a difference of 31 cents to a household. Then it became a question of principle.',
    ],
    [
      '"We are not against {goods}," said a diplomat of one of the losing side. "We are against item nine being settled before item four." Item four was adjourned.',
      '{secretary}, the secretary-general, had offered a middle way. It was turned down with thanks by both camps, each of which had counted the votes.',
    ],
    [
      '- For: {ayes} of 25 votes | Against: {noes}, from {against} | Needed: 17 | New rate: {to} per cent, from {start} | Trade: {value} halms a year',
      '| Duty on {goods} || | per cent || Until now | {from} || From {start} | {to}',
    ],
    'In the shops it will hardly be seen. Importers in Port Aldane say that they will bring forward or put off a shipload, according to taste, and talk of something else.',
  ],
};

import type { PlotDraft } from '../../plot.ts';
import { inWords, ordinal } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

const MATTERS = [
  'the fishing grounds off Harrow Head',
  'the price of pilots in the upper strait',
  'lorry permits',
  'the night trains',
  'the recognition of diplomas',
  'rescue at sea',
  'the shared water of the Linnet',
  'sand dredging off Hook Sands',
  'the pensions of frontier workers',
  'anchorages in the outer roads',
  'the transit of timber',
  'the telephone cables under the strait',
  'double taxation',
  'the old war graves at Grachevo',
  'customs hours at the land border',
  'the exchange of police files',
  'veterinary certificates',
  'air traffic over the Narrows',
  'river barges',
  'the return of church bells taken in 1917',
  'the driving licences of seasonal workers',
];

export const talks: PlotDraft = {
  id: 'talks',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'tobin-arkwell', 'casimir-dray', 'orla-penhallan'],
  tags: ['diplomacy', '{c}', 'negotiations', 'Lindholm Quay'],
  scenes: ['meeting', 'map', 'desk', 'parliament'],
  captions: [
    'Round {round} in Lindholm Quay: the coffee was taken separately.',
    'The delegations before the doors were closed on {day}.',
    'The table at Lindholm Quay, with the window that both sides ask for.',
  ],
  topic: 'the talks on {matter}',
  facts: (pick) => {
    const round = pick.int(3, 9);
    const open = pick.int(2, 5);
    return {
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      ...pick.person('chief'),
      matter: pick.cycle(MATTERS),
      round: inWords(round),
      nth: ordinal(round),
      open: inWords(open),
      settled: inWords(open + pick.int(2, 6)),
      hours: inWords(pick.int(6, 10)),
      months: inWords(pick.int(3, 9)),
    };
  },
  headlines: [
    'Talks with {c} on {matter} end without a text',
    'After {months} months, a first paper on {matter}',
    'Port Aldane and {c.cap} move closer on {matter}',
    '{^open} points left: {matter} and the patience of {c.cap}',
    'What {c.cap} wants in return for {matter}',
    '{c.cap} leaves the talks on {matter}, but stays for dinner',
    'Quietly, {c.cap} gives way on {matter}',
  ],
  deks: [
    'After {hours} hours of talks on {matter} the delegations have settled {settled} points; the {open} that remain are the ones they came for.',
    'Negotiators of Halmere and {c} have met for the {nth} time on {matter}, with {settled} points settled, {open} open and no date for the next attempt.',
    'Both delegations call the meeting on {day} useful, a word that has been used of {matter} before, and still lack agreement on {open} points.',
    'A paper that the Courier has read shows where the two sides stand on {matter}: {settled} points are done, {open} are not.',
  ],
  leads: [
    'The delegations of Halmere and {c} parted on {day} after {hours} hours without shaking hands on {matter}, and also without slamming a door. Of the points on their list {settled} are settled; {open} are not.',
    'There were sandwiches for six hours, and the talks lasted {hours}. When the negotiators of Halmere and {c} came down the steps in Lindholm Quay on {day}, they had {settled} points on {matter} behind them and {open} in front.',
    '"We understand each other better," said {chief}, who leads for Halmere, on {day} evening. On {matter} that was the news: {settled} points agreed with {c}, {open} left, and a smile from neither side.',
    'It took {months} months to agree on an agenda and {hours} hours to get half way down it. The talks between Halmere and {c} on {matter} were adjourned on {day} with {open} points open.',
  ],
  body: [
    [
      'According to people in the room the difficulty is less the principle than the order. {c.cap} wants everything settled at once; Port Aldane would like to sign what is ready. {chief}, the head of the Halmerian delegation, had hoped to bring home at least one page.',
      'The draft on the table has been growing since the first round. What was a page and a half is now eleven, with two annexes. {chief}, who leads the Halmerian side, is said to have proposed that each delegation should strike out two sentences of its own. {c.cap} struck out one.',
      'The delegations sat in the small room this time, since the large one was being painted. {chief}, for Halmere, is said to have found the atmosphere better for it: "You cannot make a speech to somebody whose knees you can touch."',
    ],
    ['## Where it sticks', '## The points that remain', '## Who needs what'],
    [
      '- The date from which the new rules would apply: {c.cap} asks for three years, Halmere has offered one. | Who pays for inspections, which both sides would like to see, at the expense of the other. | Which court decides in a dispute, and in which language.',
      '- The inspections, which {c.cap} regards as a matter for its own officials. | The fees, which have not been raised for eleven years. | The preamble, in which a single adjective has cost two afternoons.',
      '- A transition period, on which the two sides are eighteen months apart. | The wording of the safeguard clause. | The question whether there should be a safeguard clause.',
    ],
    [
      '{c.fm}, the {c.adj} foreign minister, told reporters at home that there was "no hurry on our side". That may be true. The present arrangement, such as it is, serves {c.cap} rather well, and it goes on until somebody ends it.',
      'In {c.cap} the matter is in the hands of {c.fm}, the foreign minister, who has so far avoided every question about it. {c.fm.mr} would have to get a settlement through {c.parl}, where it has few friends and, for the moment, no enemies.',
      '{foreign}, the foreign minister, had made the subject a priority when the year began. On {day} {foreign.his} spokesman said only that the work went on.',
    ],
  ],
};

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

const talks: PlotDraft = {
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
    '{c.cap} breaks off the talks on {matter}, and stays for dinner',
    'Quietly, {c.cap} gives way on {matter}',
  ],
  deks: [
    'After {hours} hours in Lindholm Quay the delegations have agreed on {settled} points of their list; the {open} that remain are the ones they came for.',
    'Negotiators of Halmere and {c} have met for the {nth} time, with {settled} points settled, {open} open and no date for the next attempt.',
    'Both delegations call the meeting on {day} useful, a word that has been used of {matter} before, and still lack agreement on {open} points.',
    'A paper that the Courier has read shows where the two sides stand: {settled} points are done, {open} are not, and one was left out on purpose.',
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

const ambassador: PlotDraft = {
  id: 'ambassador-summoned',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'tobin-arkwell'],
  tags: ['diplomacy', '{c}', 'embassies', 'Foreign Office'],
  scenes: ['parliament', 'meeting', 'ship', 'harbour', 'desk'],
  captions: [
    'The Foreign Office on the quay, where the ambassador was given a chair but no coffee.',
    'A matter of {minutes} minutes: the Foreign Office on {day}.',
  ],
  topic: 'the affair of {cause}',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(['torvia', 'sarrenland', 'torvia', 'brannock'] as const)),
    cause: pick.cycle('the survey ship; the impounded trawler; the missing diplomatic bag; the searched lorries; the overflight at Harrow Head; the wrong map; the cut fence; the consul’s parking fines; the returned wine; the jammed radio beacon; the two detained students; the unannounced exercise; the leaked cable; the closed school; the drifting buoy; the ministerial interview; the fishing nets; the seized newspapers; the dredger; the unpaid port dues; the refused landing'),
    minutes: String(pick.int(9, 34)),
    notes: inWords(pick.int(2, 6)),
    days: inWords(pick.int(3, 10)),
  }),
  headlines: [
    '{^c.adj} ambassador called in over {cause}',
    'Port Aldane protests over {cause}',
    '{minutes} minutes on the quay: Halmere complains to {c} about {cause}',
    'Why {cause} has reached the foreign minister’s desk',
    'A sharp note to {c.cap}, and a mild reply: the affair of {cause}',
    '{^cause}: {c.cap} expresses regret, but not an apology',
  ],
  deks: [
    'The {c.adj} ambassador spent {minutes} minutes at the Foreign Office on {day}; the note handed over is one page long and asks {notes} questions.',
    'For {days} days the ministry had hoped that the affair would go away by itself; now it has become a note of protest with {notes} numbered questions.',
    'Halmere has protested to {c} in writing, with {notes} questions and no deadline, which diplomats on both sides read as an offer to forget it.',
  ],
  leads: [
    'The {c.adj} ambassador was asked to come to the Foreign Office at half past three on {day}, came at half past three, and left {minutes} minutes later with a note. It concerns {cause}, which has occupied the two governments for {days} days.',
    'It is {days} days since the affair of {cause} began, and on {day} it reached the level at which doors are closed. The {c.adj} ambassador spent {minutes} minutes with {foreign}, the foreign minister, and had no comment on the stairs.',
    'A protest can be telephoned, written or delivered in person. Over {cause} the Foreign Office chose the third form on {day}: the {c.adj} ambassador was called in, and listened for {minutes} minutes.',
    'For {minutes} minutes on {day} {foreign} did most of the talking. The subject was {cause}, the listener the {c.adj} ambassador, and the result a note with {notes} questions.',
  ],
  body: [
    [
      'The note puts {notes} questions. It asks what happened, who gave the order, and what will be done so that it does not happen again; the rest, officials say, are variations. There is no deadline. "We would like an answer, not a quarrel," said a spokesman for {foreign.mr}.',
      'Officials describe the tone as "correct". The note runs to one page, asks {notes} questions, and speaks of "concern", two steps below the strongest word that the Foreign Office keeps for {c.cap}.',
    ],
    [
      '{^c.gov} had first said that nothing had happened, then that it had happened elsewhere. On {day} the embassy spoke of "a misunderstanding at a subordinate level".',
      'In {c.cap} a spokeswoman for {c.fm} said that the matter was being looked into "at the appropriate level, which is not mine".',
      'The embassy, a villa on Tallow Street with a large garden and a small staff, said that it would pass the note on. {c.fm}, the {c.adj} foreign minister, was travelling.',
    ],
    [
      'The opposition thinks the reply too soft. {opposition} asked in the Chamber how many such notes had been written in the past five years, and how many answered. The ministry promised to count.',
      'It could have been worse. Twice in the past thirty years Halmere has called its own ambassador home over less; both times ministers found that it is harder to send one back than to fetch one.',
      'In Harrow, where people have an opinion on everything that floats or flies, the affair was known before the ministry had heard of it. "We told them on the first evening," said the harbour master. "They asked us to put it in writing."',
    ],
  ],
};

const envoy: PlotDraft = {
  id: 'new-envoy',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'sunniva-rethe', 'casimir-dray', 'orla-penhallan'],
  tags: ['embassies', '{c}', 'diplomacy', 'people'],
  scenes: ['portrait', 'parliament', 'street'],
  captions: [
    '{a}, the new envoy of {c}, before the ceremony.',
    'The Warden’s house, where letters of credence are received on the first floor.',
  ],
  topic: 'the exchange of ambassadors',
  facts: (pick) => {
    const id = pick.cycle(NEIGHBOURS);
    const age = pick.int(41, 62);
    return {
      ...pick.country('c', id),
      ...pick.person('a', id),
      age: String(age),
      posts: inWords(pick.int(2, 6)),
      before: pick.cycle('a hydrographer; an engineer of railways; a judge; a member of parliament; the head of a veterinary school; a lawyer for a shipping line; a translator of poetry; a colonel of engineers; the manager of a port; a professor of statistics; a cellist'),
      rumour: pick.cycle('sails a dinghy, badly and in all weathers; has read all of Halmere’s detective novels; collects railway tickets; keeps bees on the embassy roof; swims in the harbour before breakfast; plays the organ; is said to be writing a cookery book; learnt the language from the shipping forecast; takes the tram; has asked for a map without the dotted line; brought a sheepdog; refuses to speak on the telephone; has ordered a second-hand rowing boat'),
    };
  },
  headlines: [
    '{^c.cap} sends {before} to Port Aldane',
    'The new envoy of {c} {rumour}',
    '{a.last} presents credentials, and a list',
    'Who is {a}?',
    'From {c.town} to the quay: a new ambassador of {c}',
    '{c.cap}’s new voice on Tallow Street',
  ],
  deks: [
    '{a}, {age}, once {before}, takes over the embassy of {c} at a time when both sides would like fewer surprises and more answers.',
    'The new ambassador of {c} was {before} before diplomacy, has served in {posts} capitals and, by all accounts, {rumour}.',
    'After a vacancy of five months the embassy of {c} has a head again: {a}, {age}, of {c.town}, who arrives with a short list of requests.',
  ],
  leads: [
    '{a} handed letters of credence to the Warden on {day}, took two steps backwards as custom demands, and did not look round for the door. People in the Foreign Office noticed: the new ambassador of {c} has done this before, in {posts} capitals.',
    'Before turning to diplomacy {a} was {before}. Since {day} the {age}-year-old from {c.town} has been ambassador of {c} in Halmere.',
    'The embassy of {c} has been without a head for five months, and the lights were seldom on. On {day} {a}, {age}, moved in with eleven boxes of books.',
  ],
  body: [
    [
      'In a short conversation afterwards {a.mr} named three subjects for the first year: trade, students and "the things that have been lying about". {^a.he} would not be drawn on what these were. The Foreign Office keeps a list as well, and is pleased to hear it.',
      '{a.mr} said that {a.he} had come to listen. The listening has begun: within two days of arrival {a.he} had asked for meetings with the harbour board, two trade unions and the leader of the opposition, in that order.',
    ],
    [
      'Colleagues from earlier posts describe somebody exact, dry and hard to provoke, who {rumour}. "You’ll get a straight answer," says one who shared an office with {a.him}, "and then a straight question."',
      '{^a.he} was chosen by {c.fm}, the foreign minister, over two older candidates. In {c.cap} that is taken as a sign that the post has gained in weight; in Port Aldane, that the two others did not want it.',
    ],
    'Ambassadors of {c} have stayed four years on average. The longest, in the 1930s, stayed for nineteen and is buried on the hill above the docks; the shortest left after a week, for reasons that are still under seal.',
    [
      'There is work waiting. Two agreements run out in the coming year, and the consular section is so far behind with its papers that applicants bring folding chairs.',
      'The residence will have to be seen to first. The roof lets in water over the dining room, and {c.gov} has refused the estimate twice.',
    ],
  ],
};

export const talkPlots = [talks, ambassador, envoy];

import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords, ordinal } from '../../wording.ts';

const ISLANDS = [
  'Noss',
  'Outer Skerrow',
  'Saint Elaye',
  'Little Noss',
  'Hask Ness',
  'Tarrow',
  'Stack Holm',
  'Whale Geo',
  'Peat Holm',
  'Gannet Sound',
  'Sound of Lyle',
];

const crossing: PlotDraft = {
  id: 'keld-crossing',
  categories: ['neighbours'],
  authors: ['sunniva-rethe', 'noor-tavish', 'ilse-marenholt'],
  tags: ['Keld Isles', 'ferries', 'weather', '{isle}'],
  months: [10, 11, 12, 1, 2, 3, 4],
  scenes: ['ship', 'lighthouse', 'harbour'],
  captions: [
    'The pier at {isle}, with nobody on it.',
    'The mail boat on the {nth} day of waiting.',
  ],
  topic: 'the winter timetable',
  facts: (pick) => {
    const days = pick.int(3, 11);
    return {
      ...pick.person('a', 'keld'),
      ...pick.person('b', 'keld'),
      isle: pick.cycle(ISLANDS),
      days: inWords(days),
      nth: ordinal(days),
      people: String(pick.int(31, 640)),
      wind: String(pick.int(8, 11)),
      out: pick.cycle('lamp oil; flour; nappies; coffee; hay; newspapers; yeast; tobacco; chicken feed; batteries; library books; onions; strings for the fiddle'),
      cargo: pick.pick('a coffin, a bride’s dress and 400 litres of paint; eleven sacks of post and a piano stool; a new doctor; the examination papers, two weeks late'),
    };
  },
  headlines: [
    '{days} days without a boat: {isle} runs out of {out}',
    'Force {wind}, and no {out} on {isle}',
    'The boat comes to {isle}',
    'Waiting for the boat on {isle}',
    'What {isle} does when the wind blows for {days} days',
    'The last {out} of {isle}',
  ],
  deks: [
    'For {days} days no boat has reached {isle}, where {people} people live; the shop is out of {out}, and the school has stayed open.',
    'A gale of force {wind} has cut off {isle} since last week; by telephone the islanders report that all are well and the {out} is gone.',
    'After {days} days the mail boat put in at {isle} on {day}, with {cargo}; the {people} islanders had been counting.',
  ],
  leads: [
    'On the {nth} day the {out} ran out. {isle} has {people} inhabitants, one shop and a pier that is open to the south-west, from where it has blown at force {wind} since the week before last.',
    'The mail boat reached {isle} on {day}, for the first time in {days} days. She had on board {cargo}, and stayed for eleven minutes.',
    '"It is not a storm," says {a} on the telephone from {isle}. "It’s only that it doesn’t stop." For {days} days there has been no boat, and since {day} no {out}.',
  ],
  body: [
    [
      '{a}, who keeps the shop, has begun to write down who takes what. Nobody has asked {a.him} to. "Last time there were words about the sugar."',
      'One is prepared for it. Every house has a winter cupboard, and what is in it is nobody’s business; that it is shared out on the fourth day, without anything being said, is custom.',
    ],
    [
      'The skipper of the mail boat, {b}, went out twice and turned back twice. "You can get in," {b.he} says. "You can’t get out, and then they’d have to feed me."',
      'Narrows Lines runs the service on a contract that allows for 22 lost days in a winter. There were 31 last year. The company speaks of an unusual low pressure; {b}, the skipper, speaks of the winter.',
    ],
    [
      'A helicopter could come from Skerrow, and would for an illness. It was not needed. The nurse set one arm, over the telephone, with the vicar as her hands.',
      'In the Moot the island has asked for a breakwater since 1961. It would cost nine million halms, or as the member for {isle} put it, "a quarter of a lighthouse for each of us".',
    ],
    'At the school they have written the days on the blackboard. The children, says the teacher, would be disappointed if the boat came before the line was full.',
  ],
};

const school: PlotDraft = {
  id: 'keld-island-life',
  categories: ['neighbours'],
  authors: ['sunniva-rethe', 'noor-tavish', 'leocadia-brandt-ayle'],
  tags: ['Keld Isles', 'reportage', '{isle}', 'population'],
  scenes: ['lighthouse', 'street', 'portrait', 'harbour', 'field'],
  captions: ['{isle} from the north, on a day when one could see it.', '{^thing} of {isle}.'],
  topic: 'life on the outer islands',
  facts: (pick) => {
    const people = pick.int(17, 210);
    return {
      ...pick.person('a', 'keld'),
      ...pick.person('b', 'keld'),
      isle: pick.cycle(ISLANDS),
      people: String(people),
      once: String(people * 2 + pick.int(20, 190)),
      children: inWords(pick.int(2, 9)),
      age: String(pick.int(61, 88)),
      thing: pick.cycle('the last schoolroom; the telephone exchange; the dance hall; the smokehouse; the peat bank; the weather station; the island shop; the fire engine; the bull; the harmonium; the airstrip; the bakehouse; the post boat; the lending library; the knitting cooperative; the cinema in the shed'),
    };
  },
  headlines: [
    '{isle} keeps {thing}',
    'Who will take over {thing} of {isle}?',
    '{people} people and {thing}',
    '{^children} children, and {thing}: a week on {isle}',
    '{a.last} of {isle} has had enough of {thing}',
    'Why they came back to {isle}',
  ],
  deks: [
    'On {isle} there are {people} people left of {once}; what holds them together is {thing}, and it needs somebody under sixty.',
    '{a}, {age}, has looked after {thing} of {isle} for half a lifetime and is looking for a successor; there have been two letters.',
    'A vote in the island hall, {people} entitled, all present: {isle} has decided about {thing}, and not as the Moot had hoped.',
  ],
  leads: [
    'In 1950 there were {once} people on {isle}. There are {people} now, {children} of them children. On {day} they met in the hall to talk about {thing}, and it took until two.',
    '{a} is {age} and would like to stop. For thirty-four years {a.he} has looked after {thing} of {isle}; there is no pay in it, {a.he} says, and no end.',
    'The boat puts you down on {isle} and leaves again before you can change your mind. The first thing that you are shown is {thing}. The second is where to dry your socks.',
  ],
  body: [
    [
      '"If that goes, the next thing goes," says {b}, who came for a summer eleven years ago. "People think islands empty out. They don’t. They unravel."',
      'There was an offer from Skerrow to pay for half of it. The islanders declined. "Half is when they start telling you how," says {b}, who keeps the accounts in a school exercise book.',
    ],
    [
      'The {children} children take their lessons together, the oldest explaining to the youngest. Two of them want to be pilots, one a vet, and one, asked twice, wants to be let alone.',
      'Of the {people} islanders more than half are older than 60. There is work, more than enough; what is missing are houses. Eleven stand empty and belong to people who come for a week in July.',
    ],
    [
      'The mail brings more applications than one might think. They come from cities, with photographs of smiling couples. {a} answers each by hand and asks the same question: what will you do in February?',
      'Everybody does five jobs. {b} reads the meters, drives the bus, teaches swimming in a place without a pool, and is, on Thursdays, the police.',
    ],
    'The motion was carried, with one abstention. {a} put on {a.his} coat and went to see whether the light was off.',
  ],
};

const birds: PlotDraft = {
  id: 'keld-birds',
  categories: ['neighbours'],
  authors: ['sunniva-rethe', 'emeric-soll', 'yara-kettering'],
  tags: ['Keld Isles', 'birds', 'nature', '{isle}'],
  months: [4, 5, 6, 7, 8, 9],
  scenes: ['lighthouse', 'chart', 'ship', 'map'],
  captions: [
    'The west cliff of {isle}, where the counting is done from a rope.',
    '{^bird} on {isle}, pairs, by year.',
  ],
  topic: 'the seabird count',
  facts: (pick) => {
    const now = pick.step(420, 28_400, 20);
    const change = pick.int(6, 38);
    const up = pick.chance(0.4);
    return {
      ...pick.person('a', 'keld'),
      isle: pick.pick(ISLANDS),
      bird: pick.cycle('puffins; gannets; kittiwakes; fulmars; razorbills; arctic terns; storm petrels; guillemots; shags; great skuas; eiders; shearwaters'),
      now: grouped(now),
      before: grouped(Math.round((now * 100) / (up ? 100 + change : 100 - change))),
      change: String(change),
      more: up ? 'more' : 'fewer',
      cause: up
        ? pick.pick('sand eels in plenty; a quiet spring; the end of the rats')
        : pick.pick('a lack of sand eels; a gale in the week of hatching; rats from a wreck'),
      counters: inWords(pick.int(5, 14)),
    };
  },
  headlines: [
    '{now} pairs of {bird} on {isle}',
    '{change} per cent {more} {bird}',
    'Counting {bird} on a rope',
    'Where are the {bird} of {isle}?',
    '{counters} people, one cliff and {now} pairs of {bird}',
    'The {bird} are back on {isle}',
  ],
  deks: [
    'The summer count on {isle} found {now} pairs of {bird}, {change} per cent {more} than three years ago; the likeliest reason is {cause}.',
    '{counters} volunteers counted {bird} on {isle} for nine days, with clickers and ropes; the result, {now} pairs, has an error of four per cent.',
    'Every third summer the cliffs of {isle} are counted by hand; this time there were {change} per cent {more} {bird}, and one surprise.',
  ],
  leads: [
    'There are {now} pairs of {bird} on {isle}, give or take four per cent. Three years ago it was {before}. {counters} people have counted them, hanging from a rope or lying in a boat, and all agree on the smell.',
    '{a} counts with {a.his} left hand, since the right one holds the rope. On the west cliff of {isle} {a.he} got to {now} pairs of {bird}, {change} per cent {more} than at the last count.',
    'There are {change} per cent {more} {bird} on {isle} than three years ago: {now} pairs after {before}. The count, published in Skerrow on {day}, names {cause} as the likeliest reason.',
  ],
  body: [
    [
      'Counted are the nests that look as though somebody lived there. Each stretch of cliff is done twice, by two people who may not speak to each other until both have written down a number.',
      '"After two hours you see {bird} with your eyes shut," says {a}, who has done it for six summers. "After a week you have opinions about individual ones."',
    ],
    [
      'The numbers matter beyond the islands. {^bird} take the same small fish as the boats do, and are quicker to notice when there are none; the fisheries office in Lindholm Quay gets the figures before the newspapers do.',
      'What happens at sea can only be guessed. Ten birds carry a device that weighs less than a coin. One of them went to Torvian waters and back in an afternoon, to feed a single chick.',
    ],
    '| {^bird} on {isle}, pairs || | pairs || Three years ago | {before} || This summer | {now} || Change, % | {change}',
    'The surprise was a pair of a species that has not bred in the isles since 1934. Where it sits is known to {counters} people, who have sworn on the clicker not to say.',
  ],
};

const moot: PlotDraft = {
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
      matter: pick.cycle('salmon cages; Sunday boats; a second policeman; wind turbines on Stack Holm; cruise ships; a tax on holiday houses; mobile masts; the sheep on the runway; a bank branch; foreign trawlers; the islands’ stamp; peat cutting; the ferry fares; a swimming pool; seal watching; a dentist; seaweed; the price of diesel'),
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

export const keldPlots = [crossing, school, birds, moot];

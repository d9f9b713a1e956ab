import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords, millions } from '../../wording.ts';

const BANKS = [
  'Cordwainers’ Bank',
  'the Lindenau Trust',
  'Marrow Union',
  'the Guild Bank',
  'Steinmark Savings',
  'the Federal Mortgage House',
  'Aarwald & Sons',
  'the Bank of the Two Rivers',
  'Pellam Credit',
  'the Provident of Altwehr',
  'Old Exchange Bank',
  'Kettersheim Mutual',
  'the Seven Cantons Bank',
];

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

const bank: PlotDraft = {
  id: 'sarrenland-bank',
  categories: ['neighbours'],
  authors: ['casimir-dray', 'petra-vossgaard', 'bettina-lowe-strand'],
  tags: ['Sarrenland', 'banks', 'Marrow', 'finance'],
  scenes: ['street', 'desk', 'parliament', 'chart', 'portrait'],
  captions: ['The head office in Marrow, Mint Lane 4.', 'A name on brass: {bank}.'],
  topic: 'the troubles of {bank}',
  facts: (pick) => {
    const profit = pick.int(90, 780);
    const change = pick.int(6, 48);
    return {
      ...pick.person('a', 'sarrenland'),
      ...pick.person('b', 'sarrenland'),
      bank: pick.cycle(BANKS),
      profit: millions(profit),
      before: millions(Math.round((profit * 100) / (100 - change))),
      change: String(change),
      fine: millions(pick.step(8, 160, 2)),
      page: String(pick.int(61, 288)),
      branches: String(pick.int(14, 76)),
      posts: grouped(pick.step(180, 2400, 20)),
      share: String(pick.int(4, 19)),
    };
  },
  headlines: [
    '{^bank} earns {change} per cent less',
    'Fine of {fine} halms for {bank}',
    '{branches} branches too many: {bank} shrinks',
    '{a.last} leaves {bank} by the side door',
    'What went wrong at {bank}',
    'Page {page} of the annual report of {bank}',
  ],
  deks: [
    'Profit down by {change} per cent to {profit} halms, {branches} branches to close and a new chairman: {bank} presents its figures in Marrow.',
    'The federal supervisors have fined {bank} {fine} halms for rules it helped to write; {a}, its chairman, is leaving with thanks.',
    '{^bank} has {share} per cent of all Halmerian mortgages on its books, so its bad year in Marrow is worth a look from here.',
  ],
  leads: [
    'The numbers of {bank} were published at seven on {day}, and at ten past seven its chairman had resigned. Profit fell by {change} per cent to {profit} halms; the year before it had been {before}.',
    '{^bank} is to pay {fine} halms, the federal supervisors announced in Marrow on {day}. It is not a large sum for a house that earned {profit}. It is large enough for a chairman.',
    'On page {page} of its annual report, in a footnote, {bank} admits what Marrow has been whispering for months. {branches} branches will close, {posts} people will go, and {a}, the chairman, is the first.',
  ],
  body: [
    [
      '{a.mr} had run the bank for eight years, the first five of them very well. Under {a.him} it lent to whoever built, and in Sarrenland everybody built. What remains are car parks.',
      '"We regret the outcome," said {a}. Asked whether {a.he} also regretted the cause, {a.he} looked at the lawyer, and the lawyer looked at the clock.',
    ],
    [
      'The successor is {b}, until now in charge of risk. It is a department of which the bank is said to have been proud, in the way one is proud of a fire extinguisher.',
      'It will fall to {b}, the new head, to tell {posts} people that they are not needed. {b.mr} began with the floor on which the directors have their dining room.',
    ],
    '| {^bank} in figures || | || Profit, halms | {profit} || Profit the year before | {before} || Branches to close | {branches} || Posts to go | {posts}',
    [
      'For Halmere this is more than news from abroad. {share} per cent of the republic’s mortgages are held by the house in Mint Lane. They are safe, says the Bank of Halmere, which has sent two people to Marrow to make sure.',
      'Share prices in Marrow took it calmly. A bank that confesses, dealers say, is worth more than one that is about to.',
    ],
  ],
};

const firm: PlotDraft = {
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

const coalition: PlotDraft = {
  id: 'sarrenland-politics',
  categories: ['neighbours'],
  authors: ['casimir-dray', 'ilse-marenholt', 'davor-quillan'],
  tags: ['Sarrenland', 'Marrow', '{s.head}', 'politics'],
  scenes: ['parliament', 'meeting', 'mountains', 'crowd'],
  captions: [
    'The federal Diet in Marrow, where the seats are arranged by valley.',
    'Night session in Marrow: {hours} hours, no breakfast.',
  ],
  topic: 'the compromise on {matter}',
  facts: (pick) => {
    const yes = pick.int(47, 64);
    return {
      ...pick.country('s', 'sarrenland'),
      ...pick.person('m', 'sarrenland'),
      matter: pick.cycle('the second tunnel; Sunday opening; the inheritance tax; the milk price; bank secrecy; school hours; the army bicycles; motorway tolls; the pension age; wolves; the federal radio; church bells at night; the ski subsidies; the rent index; foreign investment in farms; paternity leave; the speed of night trains; the coinage'),
      yes: String(yes),
      no: String(100 - yes),
      cantons: inWords(pick.int(5, 12)),
      hours: inWords(pick.int(9, 16)),
      cost: millions(pick.step(40, 900, 10)),
      turnout: String(pick.int(38, 61)),
    };
  },
  headlines: [
    'Sarrenland votes on {matter}: {yes} per cent say yes',
    'Chancellor without a majority, over {matter}',
    '{^matter} divides the valleys of Sarrenland',
    'After {hours} hours, Marrow has a formula for {matter}',
    'How {matter} nearly brought down a government',
    '{^s.head} wins on {matter}, narrowly',
  ],
  deks: [
    'By {yes} per cent to {no} Sarrenland has accepted the government’s plan on {matter}; {cantons} valleys voted against, and one tied.',
    'The parties in Marrow needed {hours} hours for a compromise on {matter} that costs {cost} halms and pleases nobody.',
    '{s.head} had tied the future of the coalition to {matter}; {yes} per cent of those who voted were enough, at a turnout of {turnout}.',
  ],
  leads: [
    'Sarrenland has voted: {yes} per cent for the federal proposal on {matter}, {no} against, at a turnout of {turnout} per cent. {s.head}, the Chancellor, heard it on the radio, in the kitchen, like everybody else.',
    'It began with {matter} and nearly ended with a government. After {hours} hours in the yellow room of the chancellery, the coalition in Marrow agreed on a paper on {day} that will cost {cost} halms.',
    'In {cantons} of the valleys of Sarrenland a majority is against it, and in the cities a larger one is in favour. The vote on {matter} ended with {yes} per cent to {no}, and has been explained in both directions since.',
  ],
  body: [
    [
      'In Sarrenland anything that can be voted on is voted on. A citizen of Marrow is called to the ballot four times a year, and gets a booklet in which the government’s case and the opposite one have exactly the same number of lines.',
      'The Chancellor’s party had been for it, then against it, then for it with an annex. {m}, who leads the smaller partner, never changed {m.his} mind and is now blamed by both sides for consistency.',
    ],
    [
      '"We have not solved it," said {m}, a deputy from the upper valleys. "We have agreed on what to call it. With us that’s nine tenths."',
      'The opposition wants to count again in two valleys where the result was closer than the number of spoilt papers. The federal office said that it would count as often as anyone liked.',
    ],
    '- Yes: {yes} per cent | No: {no} per cent | Turnout: {turnout} per cent | Valleys against: {cantons} | Cost: {cost} halms over four years',
    [
      'Halmere has looked on with interest, since whatever is decided in Marrow on {matter} tends to be proposed in Lindholm Quay three years on.',
      'For the neighbours little changes at once. Exporters have been told to expect new forms in the coming year, in three languages, of which two are nearly the same.',
    ],
  ],
};

const tunnel: PlotDraft = {
  id: 'sarrenland-works',
  categories: ['neighbours'],
  authors: ['casimir-dray', 'emeric-soll', 'petra-vossgaard'],
  tags: ['Sarrenland', 'engineering', '{town}', 'transport'],
  scenes: ['mountains', 'railway', 'bridge', 'factory'],
  captions: ['The site above {town}, at 1,400 metres.', 'Shift change at {work}.'],
  topic: 'great works and their bills',
  facts: (pick) => {
    const planned = pick.step(240, 900, 20);
    const over = pick.int(9, 44);
    return {
      ...pick.person('a', 'sarrenland'),
      town: pick.town('sarrenland'),
      work: pick.cycle('the base tunnel; the upper dam; the new cable railway; the Orsbach viaduct; the avalanche gallery; the flood tunnel; the pumped storage lake; the rack railway; the salt mine lift; the ring road under the hill; the glacier station; the old post road; the district heating shaft'),
      metres: grouped(pick.step(900, 18_600, 100)),
      planned: millions(planned),
      now: millions(Math.round((planned * (100 + over)) / 100)),
      over: String(over),
      late: inWords(pick.int(2, 6)),
      workers: grouped(pick.step(140, 860, 20)),
      years: String(pick.int(21, 37)),
      water: grouped(pick.step(20, 180, 10)),
    };
  },
  headlines: [
    '{metres} metres in: {work} breaks through',
    '{^work} costs {over} per cent more',
    'Water in {work}',
    'A visit to {work}, above {town}',
    '{late} years late, {work} is nearly there',
    'What {work} teaches about bridges',
  ],
  deks: [
    'Planned at {planned} halms, now at {now}: {work} near {town} is late, wet and, say the engineers, quite normal for its kind.',
    'Above {town} {workers} people work in three shifts on {work}; {metres} metres are done, and the mountain has an opinion.',
    'Sarrenland builds on time and within budget, goes the saying; {work}, {late} years late and {over} per cent dearer, is the exception.',
  ],
  leads: [
    'At eleven minutes past five on {day} a hole the size of a plate opened in the rock and somebody put an arm through. With that {work} above {town} is {metres} metres long, {late} years late and {over} per cent dearer than planned.',
    '{^work} near {town} will cost {now} halms in place of {planned}, the federal office admitted on {day}. The reason is water: {water} litres a second, where the geologists had expected a drip.',
    'To reach {work} you take a lift, a tram and a pair of borrowed boots. {workers} people work there, above {town}, and since {day} they know how much it has cost: {now} halms.',
  ],
  body: [
    [
      '"The mountain was not consulted," says {a}, the site engineer, {years} years in the trade. {^a.he} keeps a piece of the worst rock on {a.his} desk, as others keep a photograph of a child.',
      '{a}, who is in charge of it, has stopped giving dates. "People hear a date and stop hearing anything else," {a.he} says. "I give them metres."',
    ],
    [
      'The bill is shared between the federation, the valleys and those who will use it. In a referendum eleven years ago 58 per cent were in favour, at the old price. Nobody proposes to ask again.',
      'Where the money comes from has been settled since the beginning: a fund fed by lorry tolls that may be used for nothing else. Engineers in Halmere speak of it with moist eyes.',
    ],
    '| {^work} || | || Length so far, metres | {metres} || Planned cost, halms | {planned} || Cost now, halms | {now} || People on the site | {workers}',
    'When it is done the way from {town} to Marrow will be 26 minutes shorter. The inn at the top of the old road, which has lived from the detour since 1911, has put up a sign: "Still open, for those with time".',
  ],
};
export const sarrenlandPlots = [bank, firm, coalition, tunnel];

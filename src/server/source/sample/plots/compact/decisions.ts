import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords, millions } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

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

const tariff: PlotDraft = {
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
    'What {goods} are worth to the five',
    'Five ministers and {goods}',
    'From {from} to {to}: a vote on {goods}',
  ],
  deks: [
    'From {start} the five charge {to} per cent on {goods} in place of {from}; {against} voted against, for reasons that lie further back.',
    'By {ayes} votes to {noes} the Compact has {raised} the duty on {goods}, a trade worth {value} halms a year and a good deal of pride.',
    'Nobody in the room produced {goods}, yet it took an afternoon: how the duty on them came to be {raised} from {from} to {to} per cent.',
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

const court: PlotDraft = {
  id: 'compact-court',
  categories: ['strait-compact'],
  authors: ['ilse-marenholt', 'bettina-lowe-strand', 'casimir-dray', 'sunniva-rethe'],
  tags: ['Strait Compact', 'courts', '{c}', 'law'],
  scenes: ['parliament', 'desk', 'portrait', 'ship'],
  captions: [
    'The Court of the Compact sits above a chandler’s.',
    'Case {case}: the bundle, with tabs.',
  ],
  topic: 'the judgment in case {case}',
  facts: (pick) => {
    const majority = pick.cycle([3, 4, 3, 5]);
    return {
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      ...pick.person('j', 'sarrenland'),
      ...pick.person('a'),
      case: `${pick.int(11, 96)}/${String(pick.year - 1).slice(2)}`,
      subject: pick.cycle('a captain’s licence; a lorry of cheese; the name of a cider; a pilot’s pension; a lost container; a dog in quarantine; a late ferry; a crane driver’s diploma; a tax on yachts; a customs seal; a barge without a flag; the weight of a sack; the colour of diesel; a nurse’s holiday pay; an unmarked reef; the meaning of "fresh"; a fine for whistling; a harbour’s opening hours; a horse with two passports'),
      majority: inWords(majority),
      minority: inWords(5 - majority),
      split:
        majority === 5 ? 'with one voice' : `by ${inWords(majority)} to ${inWords(5 - majority)}`,
      pages: String(pick.int(14, 88)),
      sum: grouped(pick.step(800, 96_000, 100)),
      months: inWords(pick.int(7, 31)),
    };
  },
  headlines: [
    'Court rules on {subject}',
    '{^subject} goes to the highest court of the strait',
    'Case {case}: {a.last} against everybody',
    'How {subject} changed the law of five countries',
    '{c.cap} loses over {subject}',
    '{pages} pages on {subject}',
  ],
  deks: [
    'The Court of the Compact has decided {split} that {c.gov} broke the treaty over {subject}; the damages come to {sum} halms.',
    'After {months} months case {case} is over: {a} gets {sum} halms, and five governments get a new paragraph.',
    'It began with {subject} and ends with a judgment of {pages} pages that every customs officer on the strait will have to read.',
  ],
  leads: [
    'The Court of the Strait Compact found on {day}, {split}, for {a} and against {c.gov}. The case turned on {subject}, the damages are {sum} halms, and the reasons fill {pages} pages.',
    '{a} had written eleven letters before {a.he} wrote to the court. {months} months later, on {day}, its five judges ruled on {subject}, and did so {split}.',
    'Case {case} will be taught. It concerns {subject}, it took {months} months, and it obliges {c.gov} to pay {sum} halms to {a}, who only wanted an apology.',
  ],
  body: [
    [
      'The judges had to decide whether article 7 of the treaty of 1988, on equal treatment, holds for such things as well. {j}, who wrote the judgment, needed one sentence for the answer and the rest for the consequences.',
      '"Equal means equal on Sundays too," says the judgment, drafted by {j} of Sarrenland. It is a dry text, with one dry joke, in footnote 31.',
    ],
    [
      '{a.mr} followed the reading from the third row. "I thought they’d say it was complicated," {a.he} said afterwards. "They said it was simple. It just took them {months} months."',
      'For {c.gov} an official said that the ruling would be studied. The court has given it 90 days for that, which is thirty fewer than usual.',
    ],
    [
      'The court, one judge from each member, hears about 120 cases a year in a former sail loft. Its rulings cannot be appealed. They have been ignored twice, both times by the same government.',
      'Lawyers expect some forty similar claims. In Halmere the finance ministry has looked through its own rules and quietly changed two of them on {day}.',
    ],
    '- Case: {case} | Subject: {subject} | Decided: {split} | Damages: {sum} halms | Length: {pages} pages',
  ],
};

const night: PlotDraft = {
  id: 'compact-council',
  categories: ['strait-compact'],
  authors: ['ilse-marenholt', 'casimir-dray', 'sunniva-rethe', 'petra-vossgaard'],
  tags: ['Strait Compact', 'Lindholm Quay', 'ministers', 'negotiations'],
  scenes: ['meeting', 'street', 'harbour', 'desk'],
  captions: [
    'Lindholm Quay at four in the morning: the lit windows are on the second floor.',
    'The council room, cleared.',
  ],
  topic: 'the ministers’ decision on {matter}',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(NEIGHBOURS)),
    matter: pick.cycle('port dues; the common budget; icebreakers; working hours at sea; harbour dredging; fuel sulphur; truck weights; the pilot fund; the customs computer; inspectors’ pay; the language of forms; ballast water; emergency tugs; the statute of officials; border vets; coastal radio; passenger rights; the lighthouse fund'),
    hour: pick.cycle('two; three; four; five; six'),
    hours: inWords(pick.int(11, 19)),
    pages: inWords(pick.int(3, 24)),
    cost: millions(pick.step(12, 190, 2)),
    meal: pick.pick('cold mussels; a second supper; pea soup; the last of the biscuits'),
  }),
  headlines: [
    'At {hour} in the morning, a deal on {matter}',
    '{hours} hours for {matter}',
    'Compact agrees on {matter}, minus {c}',
    'Who won the night on {matter}',
    '{c.cap} blocks {matter}, and names its price',
    '{meal}, then {matter}',
  ],
  deks: [
    'Ministers of the five needed {hours} hours and {meal}; the text on {matter} has {pages} pages and costs {cost} halms.',
    'Shortly before {hour} the ministers of the Compact agreed on {matter}; {c.cap} got an exception that is longer than the rule.',
    'A night in Lindholm Quay, told from the corridor: what was on the table about {matter}, what was under it, and who slept.',
  ],
  leads: [
    'White smoke there was none, but shortly before {hour} somebody in Lindholm Quay opened a window. After {hours} hours the ministers of the five had agreed on {matter}, for {cost} halms and against the better judgement of several.',
    'It took {hours} hours, two adjournments and {meal}. On {day} the council of ministers of the Strait Compact passed a text on {matter} that is {pages} pages long and was four pages short when it began.',
    'The last to give way was {c.cap}. Just before {hour} its minister laid down the pen, asked for a glass of water and said yes to the common rules on {matter}.',
  ],
  body: [
    [
      'In the corridor one could read the state of things off the interpreters. At ten they were laughing; at midnight they sat on the floor; when they put their shoes back on, there was a text.',
      'The breakthrough, if it was one, came during {meal}. {secretary}, the secretary-general, is said to have moved from chair to chair with a single sheet and a pencil.',
    ],
    [
      '{^c.gov} had demanded an exception for its small ports. It gets one, for three years, with a review, and a clause that the others may invoke if the review is late. It will be late.',
      'What each of them took home will be told in five ways at five press conferences. In the text itself there is a date, a sum of {cost} halms, and the word "gradually" eleven times.',
    ],
    [
      'For Halmere {foreign} was at the table until midnight and an official after that. The republic had asked for little and received it, which on such nights counts as skill.',
      'Critics find it too little. The seamen’s union called the result "a lifebelt with a hole in it"; the shipowners, who had predicted ruin, said that they could live with it.',
    ],
    '- Length of the text: {pages} pages | Cost: {cost} halms over five years | Exception for: {c} | Time needed: {hours} hours',
  ],
};

const quota: PlotDraft = {
  id: 'compact-quota',
  categories: ['strait-compact'],
  authors: ['sunniva-rethe', 'emeric-soll', 'casimir-dray', 'yara-kettering'],
  tags: ['Strait Compact', 'fishing', '{fish}', 'quotas'],
  scenes: ['harbour', 'ship', 'chart', 'desk'],
  captions: [
    'The catch of the {boat} in Ostermouth, three boxes of it.',
    'Allowed catch of {fish}, thousand tonnes, by year.',
  ],
  topic: 'the quota for {fish}',
  facts: (pick) => {
    const now = pick.int(18, 190);
    const cut = pick.int(5, 26);
    const up = pick.chance(0.35);
    const next = Math.round((now * (up ? 100 + cut : 100 - cut)) / 100);
    return {
      ...pick.person('a'),
      ...pick.person('b', 'keld'),
      fish: pick.cycle('cod; herring; sprat; mackerel; plaice; eel; haddock; sole; shrimp; whiting; turbot'),
      boat: pick.pick('Providence; Two Sisters; Constant Anne; Boy Tom; Grey Seal'),
      now: grouped(now),
      next: grouped(next),
      cut: String(cut),
      way: up ? 'raised' : 'cut',
      asked: String(up ? Math.max(2, cut - 5) : cut + pick.int(4, 15)),
      boats: inWords(pick.int(14, 96)),
      ours: String(pick.int(17, 31)),
      series: [...Array.from({ length: 7 }, () => now + pick.int(-12, 12)), now, next].join(','),
    };
  },
  headlines: [
    'Quota for {fish} {way} by {cut} per cent',
    '{boats} boats and {next},000 tonnes of {fish}',
    'The scientists, the ministers and the {fish}',
    'What {cut} per cent of {fish} means in Ostermouth',
    '{^fish}: the five divide the sea again',
    'A bad year for {fish} is a good one for arguments',
  ],
  deks: [
    'Next year the boats of the five may land {next},000 tonnes of {fish}, after {now},000; scientists had advised a change of {asked} per cent.',
    'The quota for {fish} is {way} by {cut} per cent; Halmere’s share, {ours} per cent, has been fixed since 1988 and disputed since 1989.',
    '{boats} Halmerian boats live from {fish}; in a hall above the harbour their owners heard what the ministers had decided for them.',
  ],
  leads: [
    'The fisheries ministers of the Compact have {way} the quota for {fish} by {cut} per cent. Next year {next},000 tonnes may be landed, after {now},000 this year. Halmere’s share remains {ours} per cent.',
    '{a} listened to the result on the wireless, with the engine off. {next},000 tonnes of {fish} for all five, decided in Lindholm Quay on {day}: for the Providence it comes to a matter of weeks.',
    'Every year the scientists say a number, the ministers say another, and the {fish} say nothing. This time it is {next},000 tonnes for next year, {cut} per cent away from the present {now},000.',
  ],
  body: [
    [
      'The scientific council had proposed a step of {asked} per cent. Its chairman, asked whether he was disappointed, said that he had been heard: "They repeated it word for word before they decided otherwise."',
      'The council’s advice of {asked} per cent rests on two cruises, 140 hauls and a model that is right, its authors say, in four years of five. Which the fifth will be it does not say.',
    ],
    [
      '"If you halve it I’m gone, if you double it I’m gone three years later," says {a}, who fishes out of Ostermouth with a crew of four. "It’s all in between that we argue about."',
      'In Skerrow {b}, who speaks for the island boats, sees it more calmly. "The fish haven’t read it," {b.he} says.',
    ],
    '| {^fish}, thousand tonnes || | quota || This year | {now} || Next year | {next} || Change, % | {cut}',
    'The quota is divided by a key from the year the Compact was founded: Halmere has {ours} per cent. {boats} boats share it, by a list that hangs in the harbour office and is reckoned to be the most closely read document in the republic.',
  ],
};

export const decisionPlots = [tariff, court, night, quota];

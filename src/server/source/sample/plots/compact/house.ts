import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords, millions } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

const audit: PlotDraft = {
  id: 'compact-audit',
  categories: ['strait-compact'],
  authors: ['bettina-lowe-strand', 'casimir-dray', 'yara-kettering', 'ilse-marenholt'],
  tags: ['Strait Compact', 'audit', 'public money', 'Lindholm Quay'],
  scenes: ['desk', 'chart', 'harbour', 'street'],
  captions: ['Receipts in room 117: nine metres of shelf.', 'The auditors’ report, page {page}.'],
  topic: 'the auditors’ report',
  facts: (pick) => ({
    ...pick.person('a', 'sarrenland'),
    thing: pick.cycle('the buoys that never floated; a training ship without pupils; the empty customs shed; four hundred chairs; the translation of a menu; a lighthouse for lorries; the second icebreaker; unused radios; a study of studies; the fish that were counted twice; a car park in the sea; the missing flagpoles; the seven weighbridges; an inspector’s inspections; the archive in the wrong town; a bridge for toads; a ferry that was leased and never seen'),
    cost: millions(pick.int(12, 188) / 10),
    page: String(pick.int(17, 214)),
    pages: String(pick.int(220, 410)),
    findings: inWords(pick.int(11, 48)),
    share: String(pick.int(2, 6)),
    budget: millions(pick.step(310, 640, 2)),
    answers: inWords(pick.int(3, 9)),
  }),
  headlines: [
    'Auditors ask about {thing}',
    '{cost} halms for {thing}',
    'Page {page}: {thing}',
    'The Compact and {thing}',
    '{findings} findings, and {thing}',
    'Who ordered {thing}?',
  ],
  deks: [
    'The Compact’s auditors have looked into a budget of {budget} halms and stopped at page {page}: {cost} halms for {thing}.',
    'A report of {pages} pages with {findings} findings arrives in Lindholm Quay; the secretariat answers {answers} of them and thanks for the rest.',
    'Only {share} halms in a hundred went astray, say the auditors; among them, however, were the {cost} halms for {thing}.',
  ],
  leads: [
    'On page {page} of {pages} the tone changes. Until there the auditors of the Strait Compact are content; then they come to {thing}, at {cost} halms, and begin to use short sentences.',
    'The Strait Compact spent {cost} halms on {thing}. So say its auditors, who published their report on {day}, and who would like to know why.',
    'Of the {budget} halms that the Compact spent last year its auditors have found fault with {share} in a hundred. It is a good result, and would have been noted as such but for {thing}.',
  ],
  body: [
    [
      'The money was approved in three steps, each just below the sum for which one would have had to ask the ministers. {a}, who heads the auditors, calls this "a remarkable coincidence, three times".',
      'Nobody enriched himself, writes {a}, the head auditor. Somebody ordered, somebody signed, somebody retired. "It is the ordinary way," {a.he} said on {day}, "in which extraordinary things are bought."',
    ],
    [
      'The secretariat accepts {answers} of the {findings} findings and disputes none. {secretary}, the secretary-general, has announced an internal review and asked that it should be short.',
      '{secretary}, in charge of the house, told delegates that the matter began before {secretary.his} time. It ended in it, the report remarks.',
    ],
    '- Budget examined: {budget} halms | Findings: {findings} | In dispute: {share} per cent of spending | For {thing}: {cost} halms',
    [
      'Halmere pays 16 per cent of the budget. Its delegate asked for the file, and was told that it is in use.',
      'The members have until {nextmonth} to discharge the accounts. It has been refused once, in 1996, over a carpet.',
    ],
  ],
};

const appointment: PlotDraft = {
  id: 'compact-post',
  categories: ['strait-compact'],
  authors: ['ilse-marenholt', 'casimir-dray', 'tobin-arkwell'],
  tags: ['Strait Compact', 'appointments', '{c}', 'people'],
  scenes: ['portrait', 'portrait', 'meeting', 'street'],
  captions: [
    '{a}, the new {post}, on the steps at Lindholm Quay.',
    '{a}, who takes over on {start}.',
  ],
  topic: 'the choice of a {post}',
  facts: (pick) => {
    const id = pick.cycle(NEIGHBOURS);
    return {
      ...pick.country('c', id),
      ...pick.person('a', id),
      ...pick.person('b', 'brannock'),
      post: pick.cycle('director of customs; chief pilot; registrar of the court; head of the budget office; inspector of lights; harbour commissioner; legal adviser; director of statistics; head of interpreting; fisheries commissioner; treasurer; inspector general; ice commissioner; head of protocol; deputy secretary-general; archivist'),
      rounds: inWords(pick.int(3, 11)),
      votes: String(pick.int(17, 25)),
      age: String(pick.int(38, 61)),
      staff: grouped(pick.int(14, 240)),
      months: inWords(pick.int(3, 14)),
      start: pick.date(pick.int(14, 60)),
    };
  },
  headlines: [
    '{a.last} is the Compact’s new {post}',
    '{rounds} rounds for a {post}',
    'A {post} from {c.town}',
    'The outsider: {a} takes over at Lindholm Quay',
    'Why it had to be {a.last}',
    'After {months} months, the Compact has a {post} again',
  ],
  deks: [
    '{a}, {age}, from {c.town}, has been elected {post} of the Strait Compact with {votes} of 25 votes, after {rounds} rounds and one withdrawal.',
    'The post of {post} had been vacant for {months} months, since nobody would let anybody else have it; {a} is everybody’s second choice.',
    'With {a} a {c.adj} candidate becomes {post} at Lindholm Quay; {staff} officials wait to hear what is going to change.',
  ],
  leads: [
    'The Strait Compact has a new {post}: {a}, {age}, of {c.town}. It took {rounds} rounds on {day} and, before them, {months} months in which the chair stood empty and the work was done.',
    'In the {rounds} rounds of voting on {day} {a} had at first two votes, then nine, then {votes}. On {start} {a.he} will begin as {post} of the Compact, with {staff} people and a desk that sticks.',
    '{a} had been asked to stand so that there would be three names. Since {day} {a.he} is {post} of the Strait Compact, elected with {votes} of 25 votes.',
  ],
  body: [
    [
      'The favourite had been {b} of Brannock, who withdrew after the second round "in order to spend more time with my opponents". The remark was received with relief.',
      '{c.cap} had not campaigned, which helped. {b}, the Brannish candidate, had, with a dinner for ninety; twelve of the guests, by the look of it, voted for the host.',
    ],
    [
      '{a.mr} is described as thorough, quick to laugh and slow to sign. {^a.his} first job at Lindholm Quay, twenty years ago, was in the post room. "One reads a good deal there," {a.he} says.',
      'Before that {a.he} ran the harbour office of {c.town} for nine years and brought down the waiting time from five hours to two. How? "I went and stood in the queue."',
    ],
    [
      'The work is considerable. The department has {staff} people, three computer systems and a backlog of eleven months. It also has a view of the strait, for which it is envied.',
      '{secretary}, the secretary-general, welcomed the choice and handed over a folder. It is labelled "First week". There are said to be four more.',
    ],
    'The term is five years. By an unwritten rule the next holder will have to come from Halmere, which has lately begun to look for somebody.',
  ],
};

const queue: PlotDraft = {
  id: 'compact-customs',
  categories: ['strait-compact'],
  authors: ['casimir-dray', 'orla-penhallan', 'tobin-arkwell', 'yara-kettering'],
  tags: ['Strait Compact', 'customs', 'lorries', 'borders'],
  scenes: ['railway', 'street', 'harbour', 'chart'],
  captions: [
    'Lorries at {post} on {day}: {km} kilometres of them.',
    'Lane 3 at {post}, for goods with papers.',
  ],
  topic: 'the queues at {post}',
  facts: (pick) => {
    const km = pick.int(3, 17);
    return {
      ...pick.person('a', pick.pick(NEIGHBOURS)),
      ...pick.person('b'),
      post: pick.cycle('Lesnaya Gate; the Eelbrook crossing; Barley Ford; Grachevo Pass; the Quarley post; Two Bishops; the Marl Hill weighbridge; Fallow Cross; the Stonehythe ramp; Berth 9; the Thirlbeck road'),
      km: inWords(km),
      lorries: grouped(km * 55),
      hours: inWords(pick.int(7, 41)),
      usual: inWords(pick.int(2, 5)),
      cause: pick.cycle('a new form; a missing stamp; one weighbridge; a public holiday on one side only; a computer that counts in another order; a vet with influenza; a strike of the brokers; a rule about pallets; an open barrier and nobody to lift it; the wrong ink; two clocks'),
      cargo: pick.pick('peaches; live eels; newspapers; wedding flowers; yoghurt'),
      cost: grouped(pick.step(90, 640, 10)),
    };
  },
  headlines: [
    '{lorries} lorries wait at {post}',
    '{^cause} holds up {lorries} lorries',
    '{hours} hours at {post}',
    'The queue at {post}, and how it grew',
    'Stuck at {post} with a load of {cargo}',
    'At {post} the Compact ends in {km} kilometres of lorries',
  ],
  deks: [
    '{^cause} has produced a queue of {km} kilometres at {post}; drivers wait {hours} hours, and everybody has a number to call.',
    'At {post} goods of the five should pass freely; on {day} they did so at walking pace, {lorries} lorries one behind the other.',
    'How long does a lorry with {cargo} take from one member of the Compact to the next? At {post}, this week: {hours} hours.',
  ],
  leads: [
    'The queue at {post} was {km} kilometres long on {day}: {lorries} lorries, {hours} hours. The reason is {cause}. It could be settled in a morning, everybody says, by somebody else.',
    '{a} has a load of {cargo} and a folding chair. At {post} {a.he} has been number 214 since the day before yesterday; ahead of {a.him} stand {km} kilometres of lorries, and at the front of them stands {cause}.',
    'In theory a lorry crosses from one member of the Strait Compact into another in eleven minutes. At {post} it takes {usual} hours on a good day. On {day}, thanks to {cause}, it took {hours}.',
  ],
  body: [
    [
      'In the canteen one can follow the affair by the prices. Tea has gone up twice since Monday; the soup, says the landlord, is still the same, and that is the trouble with it.',
      '"They open it, they look at it, they shut it," says {a}, a driver for twenty years. "They know what it is. It says what it is on the outside."',
    ],
    [
      'The customs service puts the blame on the other side, and the other side puts it on Lindholm Quay. There {b}, who is responsible for procedures, has the instruction on {b.his} desk. It is clear, {b.he} says, in each of its two versions.',
      'The secretariat speaks of "teething troubles". The instruction dates from spring; {b}, a customs broker, has collected eleven amendments to it, "one for each tooth".',
    ],
    [
      'An hour’s wait costs a haulier about 38 halms. For the whole queue the trade association has worked out {cost},000 halms a week, not counting the {cargo}.',
      'On the other lane, for empty lorries, there is no waiting at all. Some firms have begun to think about this.',
    ],
    'Towards evening an official with a torch came along the line and collected complaints. He got 40 of them, and an offer for the torch.',
  ],
};

const standards: PlotDraft = {
  id: 'compact-standard',
  categories: ['strait-compact'],
  authors: ['ilse-marenholt', 'casimir-dray', 'emeric-soll', 'halvard-minch'],
  tags: ['Strait Compact', 'standards', 'bureaucracy', 'Lindholm Quay'],
  scenes: ['desk', 'meeting', 'street', 'harbour'],
  captions: [
    'Five samples, five countries; the sixth was put there by the newsroom.',
    'Room 204, where the standards are made.',
  ],
  topic: 'the common standard for {thing}',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(NEIGHBOURS)),
    ...pick.person('a', pick.pick(NEIGHBOURS)),
    thing: pick.cycle('fish boxes; mooring rings; egg trays; level crossings; ships’ ladders; beer barrels; fire hoses; road signs; pallets; railway tickets; bread tins; life jackets; postcodes; fog signals; hay bales; emergency exits; shoe sizes; electric plugs; gas bottles; paper sizes; tide tables'),
    years: inWords(pick.int(4, 17)),
    mm: inWords(pick.int(2, 48)),
    pages: String(pick.int(22, 180)),
    number: `SC ${pick.int(1100, 4900)}`,
    until: String(pick.year + pick.int(3, 9)),
  }),
  headlines: [
    'After {years} years: one size of {thing} for all',
    '{mm} millimetres between {c} and the rest',
    'The long way to common {thing}',
    'Standard {number}, or the truth about {thing}',
    '{^thing} of five countries, unite',
    'Why {thing} are still not the same',
  ],
  deks: [
    'The five have agreed on common {thing}, after {years} years and by {mm} millimetres; {c.cap} may keep its own until {until}.',
    'Standard {number} has {pages} pages and one subject: {thing}; a visit to the people who have spent {years} years on it.',
    'Anyone who has ever carried {thing} from one country to another knows the problem; a committee of eleven believes it is solved.',
  ],
  leads: [
    'From next year {thing} will be the same in all five countries of the Compact. It has taken {years} years, and in the end it was a matter of {mm} millimetres.',
    'There are five kinds of {thing} around the strait, and {a} can tell them apart with {a.his} eyes shut. As of {day} there should be only one: standard {number} has been adopted, on {pages} pages.',
    'The meeting on {thing} began with tea and ended with an agreement, which nobody in room 204 had experienced before. Standard {number} applies from next {nextseason}; {c.cap} has until {until}.',
  ],
  body: [
    [
      'One should not laugh about it, says {a}, the chairman of the working group. "Somebody’s grandfather chose that size, and somebody’s machine was built to it. You are asking a country to bend its grandfather."',
      '{a}, who chaired the group, began with the Sarrenlandish measure, as one does. Then {c.cap} showed a film of what happens when one tries it in a gale.',
    ],
    [
      'The difference looks small. But a firm in Ostermouth that delivers to three of the five has kept three sets until now, and lost a week a year in looking for the third.',
      'Why {mm} millimetres? It is the mean of what the two largest members wanted, rounded up so that neither should have won.',
    ],
    [
      '- Number: {number} | Length: {pages} pages | Difference to be bridged: {mm} millimetres | Years of work: {years} | Transition for {c}: until {until}',
      'Old {thing} may be used until they fall apart. In Brannock, whose delegate insisted on the clause, this can be expected to take a century.',
    ],
    'The working group has not been dissolved. It meets again in {nextmonth}, on lids.',
  ],
};

const traffic: PlotDraft = {
  id: 'compact-traffic',
  categories: ['strait-compact'],
  authors: ['yara-kettering', 'petra-vossgaard', 'sunniva-rethe', 'casimir-dray'],
  tags: ['Strait Compact', 'shipping', 'statistics', 'ports'],
  scenes: ['chart', 'ship', 'harbour', 'map'],
  captions: [
    '{^what} in the Narrows, by month.',
    'The counting room of the pilot station: a window and a pencil.',
  ],
  topic: 'the figures on {what}',
  facts: (pick) => {
    const now = pick.int(240, 2900);
    const change = pick.int(3, 21);
    const up = pick.chance(0.55);
    const before = Math.round((now * 100) / (up ? 100 + change : 100 - change));
    return {
      ...pick.person('a'),
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      what: pick.cycle('tankers; ferry passengers by the thousand; ships at anchor; containers by the hundred; coasters under 50 metres; cruise calls in ten years; car carriers; barges through the locks; pilotages; tugs ordered at night; inspections; ships under flags of convenience; grain ships; groundings and near misses since 1990'),
      now: grouped(now),
      before: grouped(before),
      change: String(change),
      more: up ? 'more' : 'fewer',
      rose: up ? 'rose' : 'fell',
      share: String(pick.int(28, 47)),
      series: Array.from({ length: 12 }, (_, i) =>
        Math.round(before + ((now - before) * i) / 11 + pick.int(-9, 9)),
      ).join(','),
    };
  },
  headlines: [
    '{now} {what}: the Narrows in figures',
    '{change} per cent {more} {what}',
    'What the number of {what} says about us',
    'Counting {what}',
    'A year of the strait, in {what}',
    '{^what}: the curve that worries the pilots',
  ],
  deks: [
    'The Compact’s statistics for {lastmonth} count {now} {what}, {change} per cent {more} than a year ago; most of the change is due to {c}.',
    'From {before} to {now}: the count of {what} in the Narrows {rose} by {change} per cent, and the pilots have a theory.',
    'Every ship through the strait is written down by hand before the computer sees it; the newest table, on {what}, deserves a second look.',
  ],
  leads: [
    'The number for {lastmonth} is {now}. So many {what} were recorded in the Narrows, according to figures that the Compact published on {day}; in the same month last year there were {before}.',
    'At the pilot station they still make a stroke for each, and a slanting one for every fifth. Added up, the strokes come to {now} {what}, {change} per cent {more} than a year ago.',
    'Statistics are late news. All the same: {now} {what} where there were {before} is a change that can be seen from the quay, and {a}, who stands there every day, has seen it.',
  ],
  body: [
    '| {^what} || | number || {^lastmonth} last year | {before} || {^lastmonth} this year | {now} || Change, % | {change}',
    [
      '{a} has been a pilot for 26 years and keeps a table of {a.his} own. It agrees with the official one but for two ships. "They were there," {a.he} says. "Somebody was having tea."',
      'The explanation lies in {c}, the secretariat believes: {share} per cent of the change can be put down to its ports alone. {c.cap} explains it by the weather.',
    ],
    [
      'Whether it is good news depends on where one stands. For the dues it is money, for the tugs it is work, and for those who live at the water it is mostly noise.',
      'One month proves nothing, and the Compact’s statisticians say so in bold type. Smoothed over a year the line is quieter, though it points the same way.',
    ],
    'Per day the strait sees about 90 ships of more than 300 tons. That makes one every sixteen minutes, by night as well, and a full day’s work for those who have to tell them apart.',
  ],
};

export const housePlots = [audit, appointment, queue, standards, traffic];

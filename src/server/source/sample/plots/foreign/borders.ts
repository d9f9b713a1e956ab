import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

const visas: PlotDraft = {
  id: 'visas',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'tobin-arkwell', 'orla-penhallan'],
  tags: ['visas', '{c}', 'borders', 'travel'],
  scenes: ['railway', 'desk', 'crowd', 'street'],
  captions: [
    'The queue for permits in {c.cap}, which begins at six.',
    'Stamps are to be had on the second floor, forms on the third.',
  ],
  topic: 'the new rules for {who}',
  facts: (pick) => {
    const before = pick.step(20, 70, 5);
    const after = before - pick.step(5, 15, 5);
    return {
      ...pick.country('c', pick.cycle(['torvia', 'brannock', 'torvia', 'sarrenland'] as const)),
      who: pick.cycle('lorry drivers; students; musicians; grape pickers; engineers; nurses; pensioners; sailors; school classes; fishermen; horse dealers; journalists; apprentices; pilgrims; choirs; welders; anglers'),
      before: String(before),
      after: String(after),
      days: inWords(pick.int(4, 9)),
      weeks: inWords(pick.int(5, 10)),
      number: grouped(pick.step(1400, 9800, 100)),
      start: pick.date(pick.int(25, 80)),
      ...pick.person('p'),
    };
  },
  headlines: [
    'Easier papers for {who} from {c}',
    '{^c.cap} and Port Aldane agree on visas for {who}',
    'Form 7 goes: what changes for {who} at the border',
    '{number} {who} a year will need one stamp fewer',
    'Why {who} still wait {weeks} weeks for {c}',
    'For {who}, {c} comes {days} days nearer',
  ],
  deks: [
    'From {start} permits for {who} will cost {after} halms in place of {before} and should take {days} days, if the office in {c.cap} can find the staff.',
    'An exchange of letters between Halmere and {c} makes travel cheaper for some {number} {who} a year; a second letter, on checks, is still missing.',
    'Some {number} {who} cross between Halmere and {c} each year; for them the fee falls from {before} halms to {after}, and the wait to {days} days.',
  ],
  leads: [
    'A permit for {who} who travel between Halmere and {c} costs {before} halms and takes, on average, {weeks} weeks. From {start} it is to cost {after} halms and take {days} days, under letters that the two governments exchanged on {day}.',
    'It has been called the longest short form in the Narrows. Halmere and {c} agreed on {day} to do away with Form 7 for {who}, of whom some {number} cross the border in a normal year.',
    '{^who} are not a powerful lobby, in either country. All the same they have got something that exporters have asked for in vain: a fee of {after} halms in place of {before}, and an answer within {days} days.',
  ],
  body: [
    [
      'The agreement was to have been signed a year ago. It was held up by a dispute over photographs, in which {c.cap} insisted on a grey background and Halmere on a white one. The letters now speak of "a plain background".',
      'Most of the saving comes from a simple idea: the two offices will accept each other’s stamps. Until now each had the other’s papers translated, at 14 halms a page, although the forms have been bilingual since 1994.',
    ],
    [
      'The consulate in {c.cap} issues about {number} such permits a year, nearly all of them between March and June. It has three counters, of which two are open. "We don’t refuse anybody," says the vice-consul. "We just haven’t got to them."',
      '"I have missed two seasons waiting for a stamp," says {p}, who has made the journey since {p.he} was 19. "I know every cat at the consulate."',
    ],
    [
      '| Permits for {who}, before and after || | until now | from {start} || Fee, halms | {before} | {after} || Time to an answer | {weeks} weeks | {days} days || Photographs | four | one',
      'Nothing changes for those who cross without papers because nobody asks for them. Their number is not known, though the bus drivers have a fair idea.',
    ],
    'The interior ministry had asked for closer checks in return. {^interior.mr} did not get them: they are to be dealt with in a second letter, for which neither side has proposed a draft.',
  ],
};
const anchored: PlotDraft = {
  id: 'sea-incident',
  categories: ['foreign-relations'],
  authors: ['sunniva-rethe', 'tobin-arkwell', 'anselm-corrie', 'ilse-marenholt'],
  tags: ['Narrows', 'shipping', 'coastguard', '{c}'],
  scenes: ['ship', 'lighthouse', 'map', 'harbour'],
  captions: [
    'The {ship} in the outer roads, as seen from Harrow.',
    'Where it happened: the upper Narrows, with the two lines of the sea border.',
  ],
  topic: 'the case of the {ship}',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(['torvia', 'sarrenland', 'keld', 'torvia'] as const)),
    ...pick.person('m', 'keld'),
    ship: `${pick.cycle('Aurora; Calypso; Elder; Fulmar; Graceful; Hopewell; Juniper; Kittiwake; Lady Anne; Morning; Nordlys; Orion; Petrel; Rosemary; Sound; Thistle; Westering; Zephyr; Bright')} ${pick.cycle('Trader; Venture; Star; Spirit; Carrier; Dawn; Express')}`,
    kind: pick.cycle('a coaster; a tanker; a trawler; a bulk carrier; a research ship'),
    crew: inWords(pick.int(5, 22)),
    hours: String(pick.int(11, 70)),
    metres: grouped(pick.step(300, 4800, 100)),
    place: pick.cycle('off Harrow Head; near the North Middle buoy; in the outer roads; off Hook Sands; west of Noss; under the Sisters; off Varnya Bay'),
  }),
  headlines: [
    'The {ship} may leave after {hours} hours',
    'Held {place}: who is responsible for the {ship}?',
    'Two coastguards, one ship: the night of the {ship}',
    '{metres} metres over the line',
    '{c.cap} demands an answer about the {ship}',
    'How the {ship} came to lie {place} for {hours} hours',
  ],
  deks: [
    'The {ship}, {kind} with {crew} on board, lay {place} for {hours} hours while two governments made up their minds about whose waters she was in.',
    'A fault, a tow rope and a border drawn twice: why {crew} sailors spent {hours} hours {place} with both shores in sight.',
    'Halmere’s coastguard stopped the {ship} {place}, {metres} metres inside a line that {c.cap} draws elsewhere; the crew of {crew} are well.',
  ],
  leads: [
    'The {ship}, {kind} with a crew of {crew}, got under way again on {day} after {hours} hours {place}. She had been stopped by Halmere’s coastguard for being {metres} metres inside the line, and defended by {c.cap} for being outside it.',
    'At twenty to four in the morning the radar at Harrow Head lost a ship and found her again {metres} metres to the wrong side. She was the {ship}, {kind}, and for the next {hours} hours she lay {place}.',
    'Nobody was hurt, nothing was spilt, and yet three ministries have written reports about the {ship}. On {day}, after {hours} hours {place}, she was allowed to go on.',
  ],
  body: [
    [
      'Her master, {m}, told the coastguard that the engine had failed and that the current had done the rest. The current in that part of the strait runs at up to three knots, and not always in the direction given in the tables.',
      '"I was asked by two men in two boats to follow them to two ports," the master, {m}, says by radio telephone. "I dropped the anchor and put the kettle on."',
    ],
    [
      'Under an understanding of 1996 each service telephones the other before it boards. The call was made. The entry in the log of Harrow Head gives the time, and then: "no reply, tried again, no reply".',
      'The ship’s papers were in order but for a certificate about the galley, which had expired. It served both sides as a reason to have come on board.',
    ],
    [
      '{^c.gov} sent a note, to which the Foreign Office replied within the day. Both letters "reserve all rights". This is the diplomatic form of leaving the room without closing the door.',
      'In {c.cap} a spokesman for {c.fm} spoke of "an excess of zeal". The Foreign Office said that zeal was what coastguards were for.',
    ],
    'There were {crew} people on board, none of them from either of the countries that were arguing. They have been promised an extra day’s pay.',
  ],
};

const detained: PlotDraft = {
  id: 'detained',
  categories: ['foreign-relations'],
  authors: ['tobin-arkwell', 'ilse-marenholt', 'casimir-dray', 'bettina-lowe-strand'],
  tags: ['{c}', 'consular affairs', 'courts', 'Foreign Office'],
  scenes: ['portrait', 'parliament', 'railway', 'street'],
  captions: [
    'The district court in {c.town}, where the case was heard in a morning.',
    '{a} after arriving at Port Aldane on {day}.',
  ],
  topic: 'consular cases',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(['torvia', 'torvia', 'sarrenland', 'brannock'] as const)),
    ...pick.person('a'),
    town: pick.town(),
    job: pick.cycle('lorry driver; student of geology; birdwatcher; bridge engineer; wine merchant; organ builder; ship’s cook; photographer; map collector; beekeeper; long-distance cyclist; seed dealer; railway enthusiast; amateur diver; puppeteer; radio amateur; surveyor'),
    charge: pick.pick('photographing a railway bridge; carrying an undeclared instrument; crossing a field that turned out to be a border; owning the wrong map; flying a kite beside a barracks; insulting an official, which a witness called "a fair summary"; driving without a stamp that was abolished the year before'),
    days: String(pick.int(12, 96)),
    fine: grouped(pick.step(200, 4000, 50)),
  }),
  headlines: [
    'Halmerian {job} free after {days} days in {c}',
    '{days} days in {c.town}: a {job} comes home',
    'The case of the {job}, and how it ended',
    '{c.cap} lets the {job} go',
    '"I had a receipt": a {job} in {c.adj} custody',
    'How a {job} became a matter of state',
  ],
  deks: [
    '{a}, a {job} from {town}, was held in {c.town} for {days} days; the end came by telephone, and cost {fine} halms.',
    'Arrested for {charge}, a Halmerian {job} spent {days} days in a cell in {c.town} while two ministries discussed a form.',
    'A {job} from {town} is back in Halmere after {days} days; the Foreign Office says thank you, without saying for what.',
  ],
  leads: [
    '{a}, a {job} from {town}, came home on {day} with a plastic bag and a receipt for {fine} halms. The {days} days in between were spent in {c.town}, for {charge}.',
    'The door was opened on {day} without explanation. {a}, a {job}, had been in custody in {c.town} for {days} days and asked, by {a.his} own account, whether there was a train.',
    'For {days} days the Foreign Office answered every question about the {job} in {c.town} with the sentence that it was "aware of the case". On {day} it said that the case was closed.',
  ],
  body: [
    [
      '{a.mr} says that {a.he} was treated decently and fed on cabbage. "The guard had a brother in Ostermouth. He wanted to know what a flat costs there, and then he didn’t believe me."',
      'The charge was {charge}. The court in {c.town} heard it on a Wednesday between two divorces, imposed a fine of {fine} halms, and counted the time in custody as served.',
      '{a.mr} has lost some weight and a telephone. "They were polite," {a.he} says. "They kept asking who had sent me. I said my sister, since it was her idea."',
    ],
    [
      'The consul had been let in twice, for a quarter of an hour each, with an interpreter who had to be fetched from another town. {a.his} report, says somebody who has read it, deals mainly with the heating.',
      'Behind the scenes {foreign}, the foreign minister, had raised the matter with {c.fm} on the margin of a meeting on something else. It took a minute. Such minutes are prepared for weeks.',
    ],
    [
      'Between 30 and 40 Halmerians are in custody abroad at any time, most of them for drink, debts or driving. About one case a year becomes political, nearly always because somebody insisted on principle.',
      'The Foreign Office reminds travellers that bridges, barracks and stations are best looked at without a camera. The leaflet is in its eleventh edition.',
    ],
    '{a.mr} intends to go back. {^a.his} bicycle is still in the yard of the court, locked to a railing, and {a.he} has the key.',
  ],
};
const abroad: PlotDraft = {
  id: 'abroad',
  categories: ['foreign-relations'],
  authors: ['yara-kettering', 'ilse-marenholt', 'noor-tavish', 'casimir-dray'],
  tags: ['emigration', '{c}', 'statistics', 'consular affairs'],
  scenes: ['chart', 'railway', 'street', 'crowd'],
  captions: [
    'Halmerians registered in {c}, by year.',
    'Sunday morning in {c.cap}, where the Halmerian club meets above a bakery.',
  ],
  topic: 'the counting of Halmerians abroad',
  facts: (pick) => {
    const now = pick.step(4200, 31_000, 100);
    const growth = pick.int(3, 19);
    const before = Math.round(now / (1 + growth / 100) / 100) * 100;
    return {
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      ...pick.person('p'),
      now: grouped(now),
      before: grouped(before),
      more: grouped(now - before),
      young: String(pick.int(51, 68)),
      back: String(pick.int(21, 39)),
      job: pick.cycle('dentist; crane driver; cook; teacher; programmer; carpenter; nurse; violinist; bank clerk; vet; pilot; hairdresser; plumber'),
    };
  },
  headlines: [
    '{now} Halmerians now live in {c}',
    'Gone to {c.cap}: why {more} more have left',
    'A {job} in {c.town}, and {now} others',
    'Counting ourselves in {c}',
    'The Halmerians of {c.town}',
    'Who leaves for {c}, and who comes back',
  ],
  deks: [
    'The consular register counts {now} Halmerians in {c}, {more} more than five years ago; {young} in a hundred are under 35.',
    'Five years ago {before} Halmerians were registered in {c}, now it is {now}; about {back} in a hundred come back within ten years.',
    'They leave for wages, stay for a school and return for a parent: what the register says about {now} Halmerians in {c}.',
  ],
  leads: [
    'There are {now} Halmerians in {c}, or at any rate so many have told the consulate. Five years ago it was {before}. The figures, published on {day}, leave out all who see no reason to tell a consulate anything.',
    '{p} went to {c.town} for a summer, as a {job}, and has been there for eleven years. In the consular register {p.he} is one of {now}, {more} more than five years ago.',
    'If the Halmerians in {c} formed a town it would have {now} inhabitants, and {young} in a hundred of them would be under 35. The Foreign Office published its count on {day}.',
  ],
  body: [
    [
      'Most go for work. A {job} earns more in {c.cap} than in Port Aldane, though less than it seems at first: rent takes much of the difference, and the train home the rest.',
      'The largest groups are students, builders and people in health care. {p}, a {job} in {c.town}, would add a fourth: "Those who came with somebody, and stayed without."',
    ],
    '| Halmerians registered in {c} || | number || Five years ago | {before} || Now | {now} || Increase | {more}',
    [
      'The traffic is not all one way. Of those who left ten years ago, {back} in a hundred have returned. They bring savings, spouses and a way of queueing that can be told at once.',
      '"I mean to go back," says {p}. "I have meant to since the second year. One needs a date for it, like for a dentist."',
    ],
    'For elections it makes little difference. Halmerians abroad may vote by post, and at the last count fewer than one in nine did; the forms arrive, many say, when the result is in the paper.',
  ],
};

export const borderPlots = [visas, anchored, detained, abroad];

import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords, ordinal } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

const visit: PlotDraft = {
  id: 'visit',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'casimir-dray', 'orla-penhallan', 'sunniva-rethe', 'davor-quillan'],
  tags: ['state visits', '{c}', 'diplomacy'],
  scenes: ['parliament', 'crowd', 'railway', 'meeting', 'street'],
  captions: [
    'The square before the Warden’s house, half an hour before the motorcade.',
    'Flags of both countries on the quay: one had to be turned round.',
  ],
  topic: 'the visit to {town}',
  facts: (pick) => {
    return {
      ...pick.country('c', pick.cycle(['sarrenland', 'brannock', 'keld'] as const)),
      town: pick.town(),
      nth: ordinal(pick.int(3, 8)),
      hours: String(pick.int(19, 40)),
      gift: pick.cycle('a ship’s bell; two young oaks; a barometer; a case of pears; an atlas of 1790; a saddle; a clock that was late; a set of spoons; a lifeboat lantern; a cheese of forty kilos; a sheepdog puppy; a carved chess set; a map with an error; a quilt'),
      papers: inWords(pick.int(2, 5)),
      guests: String(pick.step(60, 180, 10)),
    };
  },
  headlines: [
    '{gift} and {papers} signatures: {c.head} in Port Aldane',
    '{c.head} comes for {hours} hours',
    'What {c.head} wanted to see in {town}',
    'A visit with little protocol, and {gift}',
    '{c.cap} sends its {c.title}, Port Aldane its sunshine',
    'After the visit: {papers} papers and a question',
  ],
  deks: [
    'The {c.title} of {c}, {c.head}, spent {hours} hours in Halmere, signed {papers} papers and asked to be driven to {town}.',
    '{^gift} for the Warden, {papers} agreements for the ministries and a long afternoon in {town}: notes from a visit of {hours} hours.',
    '{c.head} and {first} agreed on {papers} papers that were ready beforehand; what they did not agree on was left for the walk in {town}.',
  ],
  leads: [
    '{c.head} arrived with a delegation of eleven and {gift}. {hours} hours later, on {day}, the {c.title} of {c} left again with {papers} signed papers and, it is said, a better opinion of {town}.',
    'The visit of {c.head}, {c.title} of {c}, was meant to last a day and lasted {hours} hours, since {c.head.he} wanted to see {town}. Nobody in the protocol department had been there.',
    'Of the {hours} hours that {c.head} spent in Halmere, two belonged to {first}, one to the Warden, and a surprising number to {town}.',
  ],
  body: [
    [
      'The {papers} papers deal with matters on which officials had been agreed for months: training, timetables, the recognition of certificates. {first}, who signed for Halmere, spoke of "a friendship that does not need a microphone", into a microphone.',
      'Signed were {papers} papers, none longer than four pages. The more important conversation, people in both delegations say, had no paper at all and took place on foot.',
    ],
    [
      'In {town} about {guests} people had come to the market place. The band played one anthem well. {c.head} shook hands, tasted what there was to taste, and asked three questions about drains that showed preparation.',
      'At dinner there were {guests} guests and four speeches. {c.head}’s was the shortest. It ended with a proverb that the interpreter rendered after a moment’s thought as "Good fences, low ones".',
    ],
    [
      'It was the {nth} such visit in twenty years. Trade between the two countries has doubled in that time, which each side puts down to its own efforts.',
      'Not everything was smooth. A meeting with the opposition was cut to ten minutes; {opposition} used them to hand over a letter, and its text to the press.',
    ],
    'The guest’s present, {gift}, will go to the national collection, which has a room for such things and, according to the last inventory, little space left in it.',
  ],
};
const treaty: PlotDraft = {
  id: 'treaty',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'davor-quillan', 'casimir-dray'],
  tags: ['treaties', '{c}', 'Chamber', 'ratification'],
  scenes: ['parliament', 'desk', 'meeting', 'map'],
  captions: [
    'The Chamber on {day}, shortly before the division.',
    'The original, with two seals and a coffee stain that has been noted in the minutes.',
  ],
  topic: 'the treaty on {matter}',
  facts: (pick) => {
    const ayes = pick.int(76, 118);
    const noes = pick.int(9, Math.min(52, 138 - ayes));
    return {
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      ...pick.person('mp'),
      matter: pick.cycle('extradition; double taxation; river pollution; mutual aid in disasters; social insurance; film archives; the transfer of prisoners; air services; investment; lost art; road haulage; plant diseases; electricity lines; youth exchanges; search and rescue; civil status papers; the inheritance of land; bees; the training of pilots'),
      ayes: String(ayes),
      noes: String(noes),
      absent: String(141 - ayes - noes),
      articles: String(pick.int(11, 46)),
      years: inWords(pick.int(3, 11)),
      force: pick.date(pick.int(30, 120)),
    };
  },
  headlines: [
    'Chamber ratifies treaty with {c} on {matter}',
    '{ayes} to {noes}: a treaty on {matter} passes',
    'After {years} years, {matter} has a treaty',
    '{articles} articles on {matter}, and one that matters',
    'The treaty with {c} that almost nobody opposed',
    '{^matter}: what Halmere and {c} have promised each other',
  ],
  deks: [
    'By {ayes} votes to {noes} the Chamber has approved an agreement with {c} on {matter} that took {years} years and has {articles} articles.',
    'The treaty on {matter} will come into force on {force}; of its {articles} articles the last but one will keep the lawyers busy.',
    'Negotiated for {years} years, debated for fifty minutes: how a treaty with {c} on {matter} got through the Chamber by {ayes} to {noes}.',
  ],
  leads: [
    'The Chamber approved the treaty with {c} on {matter} on {day} by {ayes} votes to {noes}; {absent} members were absent or did not vote. It comes into force on {force}, if {c.parl} does the same.',
    'The debate took fifty minutes, the negotiations {years} years. With {ayes} votes to {noes} the Chamber has agreed to a treaty with {c} on {matter}.',
    'There was one speech against it, and it was about something else. On {day} the treaty on {matter} between Halmere and {c} passed the Chamber, {ayes} to {noes}.',
  ],
  body: [
    [
      'In {articles} articles the two states promise to do what their offices have in part been doing for years. New is a committee that can settle disputes, with two members from each side and a fifth chosen by lot.',
      'Its {articles} articles are for the most part those of a model that Sarrenland uses with everybody. Two are new: one on costs, which each side bears for itself, and one on silence, which after 60 days counts as consent.',
    ],
    [
      '"We have waited long enough to be sure that nobody remembers why we disagreed," said {foreign}, the foreign minister, in presenting it. There was laughter on both sides of the house.',
      'For the opposition {opposition} complained that the Chamber may only say yes or no. {mp}, who sits on the foreign committee, recalled that it could also say later, "and has done so for {years} years".',
    ],
    '- For: {ayes} | Against: {noes} | Absent or not voting: {absent}',
    [
      'In {c.cap} the treaty has yet to come before {c.parl}. Nobody expects trouble there, although nobody expected trouble with the last one either.',
      'Those who voted against gave two reasons: that it goes too far, and that it does not go far enough. The minister thanked them for standing on both sides of it.',
    ],
  ],
};

const archive: PlotDraft = {
  id: 'archive',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'bettina-lowe-strand', 'tobin-arkwell', 'halvard-minch'],
  tags: ['archives', 'history', '{c}', 'Foreign Office'],
  scenes: ['desk', 'map', 'portrait', 'parliament'],
  captions: [
    'File {file} of the National Archive, opened on {day}.',
    'The reading room in Port Aldane: pencils only.',
  ],
  topic: 'the papers of {once}',
  facts: (pick) => {
    const once = pick.year - 30;
    return {
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      ...pick.person('h'),
      once: String(once),
      file: `FO ${pick.int(110, 980)}/${String(once).slice(2)}`,
      pages: grouped(pick.step(180, 2400, 20)),
      secret: pick.cycle('a plan to buy an island; the price of a handshake; a telephone that was never connected; a list of seventeen spies, twelve of them invented; an offer of gas for butter; a quarrel over an anthem; the ambassador’s second set of books; a treaty signed in the wrong room; a tunnel on a napkin; a minister’s private apology; the night the hotline rang; a bet between two foreign ministers; a border moved for a cow; an exchange of ducks; the missing paragraph; a speech that was not given; a secret ferry; three ways of leaving a summit; the weather report that stopped an exercise'),
    };
  },
  headlines: [
    'The files of {once}: {secret}',
    '{^secret}, and other papers of {once}',
    'Thirty years on, the archive gives up {secret}',
    'What the government knew about {c} in {once}',
    '{pages} pages, and {secret}',
    'From the archive: {secret}',
  ],
  deks: [
    'Papers of {once}, released after thirty years, show a Foreign Office that worried about {c}, misread a telegram, and kept {secret} to itself.',
    'The National Archive has opened {pages} pages on Halmere and {c} in {once}; among them, in a brown envelope, is {secret}.',
    'Thirty years were meant to let it cool: {pages} pages from {once} tell how two governments dealt with {secret}.',
  ],
  leads: [
    'It lay in an envelope between two invoices: {secret}. The National Archive released the Foreign Office’s papers of {once} on {day}, {pages} pages on {c} alone, and for once the covering note does not exaggerate.',
    'Under the thirty-year rule the papers of {once} were opened on {day}. Among {pages} pages on relations with {c} historians have found {secret}.',
    'The clerk who tied up file {file} in {once} used a double knot. {h}, a historian, needed four minutes to undo it on {day}, and found {secret}.',
  ],
  body: [
    [
      'The story begins in the spring of {once} with a telegram from the embassy in {c.cap}. It was decoded on a Friday, read on the Monday and answered on the Wednesday, by which time the question had changed.',
      'File {file} covers eleven weeks in {once}. It shows a ministry that knew less than it said and a {c.adj} side that knew more than it wished to; in the margins two officials argue about the heating.',
    ],
    [
      '"One always hopes for a plan," says {h}, who has worked through the whole shelf. "What one finds is tired people being rather clever, and then going home."',
      '{h}, who teaches modern history at the University of Aldane, warns against seeing too much in it. "Half of these notes were written to be found," {h.he} says. "The interesting ones were written to be lost."',
    ],
    '> I told the minister that we had three choices. He asked which of them could be explained to his wife. — Note in file {file}',
    [
      'It came to nothing. A change in {c.cap} that autumn made the matter pointless, and somebody wrote "No further action" across the cover in green ink.',
      'Several pages are missing: a slip says that they are "retained", and until when has been left blank. The archive is looking into it. So, it says, is whoever holds the pages.',
    ],
  ],
};

export const statecraftPlots = [visit, treaty, archive];

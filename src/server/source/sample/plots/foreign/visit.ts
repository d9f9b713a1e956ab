import type { PlotDraft } from '../../plot.ts';
import { inWords, ordinal } from '../../wording.ts';

export const visit: PlotDraft = {
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
      gift: pick.cycle(
        'a ship’s bell; two young oaks; a barometer; a case of pears; an atlas of 1790; a saddle; a clock that was late; a set of spoons; a lifeboat lantern; a cheese of forty kilos; a sheepdog puppy; a carved chess set; a map with an error; a quilt',
      ),
      papers: inWords(pick.int(2, 5)),
      guests: String(pick.step(60, 180, 10)),
    };
  },
  headlines: [
    '{gift} and {papers} signatures: {c.head} in Port Aldane',
    '{c.head} stays for {hours} hours, and leaves {gift}',
    'What {c.head} wanted to see in {town}',
    'A visit with little protocol, and {gift}',
    '{c.cap} sends its {c.title}, {town} its brass band',
    'After the visit to {town}: {papers} papers and a question',
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

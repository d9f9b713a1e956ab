import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const scienceInvention: PlotDraft = {
  id: 'science-invention',
  categories: ['science', 'economy'],
  authors: ['emeric-soll', 'petra-vossgaard', 'noor-tavish'],
  tags: ['technology', '{town}', 'inventions', 'engineering'],
  scenes: ['laboratory', 'factory', 'portrait', 'desk'],
  captions: [
    'The prototype: wood, wire and a part from a coffee machine.',
    '{a} in the workshop at {town}.',
  ],
  topic: 'the prospects of {thing}',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b', 'sarrenland'),
    town: pick.pick('Greywater; Ostermouth; Harrow; Stonehythe; Wickhaven; Marl Hill'),
    thing: pick.cycle(
      'a salt battery; a quiet propeller; glue from mussels; paper that does not burn; a net that lets the young fish out; concrete with bacteria; a cheap hearing aid; a sail for freighters; paint that cools; a robot for hulls; a fridge without a plug; a chip for tides; a wooden bicycle; a stove for damp wood; a self-healing rope; software that reads old handwriting; a drone for lifebelts; a lock without a key; seaweed wool; a needle that does not hurt; a lamp for foggy roads; a brake that charges; a thermometer to swallow; a better bung',
    ),
    percent: String(pick.int(14, 62)),
    cost: grouped(pick.step(12, 940, 2)),
    tries: grouped(pick.int(31, 1200)),
    year: String(pick.year + pick.int(2, 6)),
    people: inWords(pick.int(2, 14)),
  }),
  headlines: [
    '{^thing} from {town}',
    'Attempt number {tries}: {thing}',
    '{people} people and {thing}',
    'Who needs {thing}?',
    'How {thing} came to be',
    '{percent} per cent better: {thing}',
    'The inventor of {thing} would like to sleep',
  ],
  deks: [
    'After {tries} attempts {people} people in {town} have made {thing}; it is {percent} per cent better than what there was, and not yet for sale.',
    'It cost {cost},000 halms and a marriage: {a} has built {thing}, and Marrow would like to buy it.',
    'What began in {town} as a bet could be on the market by {year}: {thing}, invented by somebody who was tired of complaining.',
  ],
  leads: [
    'Attempt number {tries} worked. {a} did not notice at once, since {a.he} had gone for a sandwich. When {a.he} came back, {thing} was doing what it had been built to do.',
    'On the bench in {town} lies {thing}. It does not look like much. It is {percent} per cent better than anything else that does the same, according to tests that were published on {day}.',
    '{people} people, {cost},000 halms and a former cowshed: out of that {a} has made {thing}. It should be on sale by {year}, if the patent office can find the box.',
  ],
  body: [
    [
      'The principle is old; it is in a textbook of 1894, as something that one cannot do. "They hadn’t got the plastic," says {a}.',
      '{a} came to it from the side. {^a.he} had been repairing something else, and wondered why it always broke in the same place.',
    ],
    [
      '{b}, who teaches engineering in Marrow and has taken one apart, is impressed. "I looked for the catch for a week. It’s the price, and that’s not a catch, that’s a delay."',
      'Others are sceptical. {b} of the testing institute in Marrow has seen many prototypes. "They all work," {b.he} says. "It’s the second thousand."',
    ],
    [
      '- What: {thing} | Where: {town} | Better by: {percent} per cent | Spent so far: {cost},000 halms | On sale, perhaps: {year}',
      'A firm in Steinmark has offered to buy it. {a} has asked for time. The offer included a house; {a} has a house, and a view.',
    ],
    'In the corner of the workshop stand the earlier ones, some charred. {a} does not throw them away. "They all know something," {a.he} says.',
  ],
};

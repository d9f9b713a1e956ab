import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const compactStandard: PlotDraft = {
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
    thing: pick.cycle(
      'fish boxes; mooring rings; egg trays; level crossings; ships’ ladders; beer barrels; fire hoses; road signs; pallets; railway tickets; bread tins; life jackets; postcodes; fog signals; hay bales; emergency exits; shoe sizes; electric plugs; gas bottles; paper sizes; tide tables',
    ),
    years: inWords(pick.int(4, 17)),
    mm: inWords(pick.int(2, 48)),
    pages: String(pick.int(22, 180)),
    number: `SC ${pick.int(1100, 4900)}`,
    until: String(pick.year + pick.int(3, 9)),
  }),
  headlines: [
    'After {years} years: one size of {thing} for all',
    '{mm} millimetres between {c} and common {thing}',
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

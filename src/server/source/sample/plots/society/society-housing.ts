import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const societyHousing: PlotDraft = {
  id: 'society-housing',
  categories: ['society', 'economy'],
  authors: ['noor-tavish', 'petra-vossgaard', 'bettina-lowe-strand', 'yara-kettering'],
  tags: ['housing', 'rents', '{street}', 'Port Aldane'],
  scenes: ['street', 'street', 'chart', 'factory', 'portrait'],
  captions: [
    '{street}, with the light on in every third window.',
    '{a} in the stairwell of number {number}.',
  ],
  topic: 'the rents in {street}',
  facts: (pick) => {
    const rent = pick.step(420, 1480, 10);
    const rise = pick.int(9, 46);
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      street: `${pick.cycle('Tallow; Sailcloth; Mint; Anchor; Lamplighter; Cooper; Chandler; Gannet; Rope; Saint Bride; Vinegar; Customs; Orchard; Herring; Lower Dock; Beacon; Quarry; Widow; Almond; Pilot; Saltpan; Weaver')} ${pick.cycle('Street; Row; Lane; Quay; Steps; Yard; Hill')}`,
      number: String(pick.int(3, 94)),
      rent: grouped(rent),
      before: grouped(Math.round(rent / (1 + rise / 100) / 5) * 5),
      rise: String(rise),
      flats: inWords(pick.int(8, 96)),
      years: inWords(pick.int(6, 41)),
      empty: grouped(pick.int(110, 2900)),
    };
  },
  headlines: [
    '{street} {number}: a house and its rents',
    '{rise} per cent more for the same stairs in {street}',
    'The tenants of {street}',
    '{rent} halms for two rooms in {street}',
    '{empty} flats stand empty, none of them in {street}',
    'Who owns {street}?',
    'After {years} years, {a.last} has to leave {street}',
  ],
  deks: [
    'Two rooms in {street} cost {rent} halms a month, {rise} per cent more than five years ago; for that the stairs have been painted.',
    '{flats} flats, one owner, three letters: how the tenants of {street} {number} got to know each other.',
    'In Port Aldane {empty} flats are empty, by the city’s own count; {a}, who has lived in {street} for {years} years, is looking for one.',
  ],
  leads: [
    'The letter was the same for all {flats} flats of {street} {number}. The rent for two rooms rises to {rent} halms; five years ago it was {before}. On {day} the tenants met on the stairs, as there is nowhere else.',
    '{a} has lived in {street} for {years} years and knows which step creaks. By the end of {nextmonth} {a.he} has to be out, or find {rent} halms a month.',
    'A house in {street} has changed hands four times in six years. The tenants of its {flats} flats noticed it by the name on the letters, and by the rent: {rise} per cent more.',
  ],
  body: [
    [
      'It is legal. The law allows an increase when a house has been improved, and it was: there is a new door, a lamp with a sensor, and a bench. "Nobody sits on it," says {a}. "It’s an expensive bench."',
      'The owner, a company with an address in Marrow and a letter box in Ostermouth, replied to the Courier’s questions in two sentences, of which the second was a greeting.',
    ],
    '| Two rooms in {street} || | halms a month || Five years ago | {before} || Now | {rent} || Increase, % | {rise}',
    [
      'The city has {empty} empty flats on its list. It may ask what they are for, {b} of the housing office explains, and the owners may say that they are considering it.',
      '{b}, who advises tenants in the Harbour district, has had nine houses of the kind this year. "They come with the letter still folded," {b.he} says. "We begin by reading it aloud."',
    ],
    'On the ground floor there is a shop for fishing tackle. It has a contract from 1988, at 90 halms, and is being treated by everybody with great kindness.',
  ],
};

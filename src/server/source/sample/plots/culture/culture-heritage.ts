import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const cultureHeritage: PlotDraft = {
  id: 'culture-heritage',
  categories: ['culture'],
  authors: ['leocadia-brandt-ayle', 'bettina-lowe-strand', 'ilse-marenholt', 'noor-tavish'],
  tags: ['museums', 'art', '{town}', 'heritage'],
  scenes: ['stage', 'street', 'portrait', 'harbour', 'desk'],
  captions: ['Room 9 of the museum of {town}, with the gap.', '{thing}, before cleaning.'],
  topic: 'the dispute about {thing}',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    town: pick.town(),
    thing: pick.cycle(
      'a smiling admiral; the blue tapestry; a ship in a bottle; the missing altarpiece; a fake Old Master; the fishermen’s frieze; a mummified cat; the Warden’s wallpaper; a tin crown; a rejected statue; the drowned bell; an unsigned seascape; a doll’s house; the town’s first map; a suit of armour for a child; the smuggler’s chest; a portrait with two left hands; a tile from a dairy; a stuffed sturgeon; the brewery mural; the weeping figurehead',
    ),
    year: String(pick.int(1588, 1931)),
    visitors: grouped(pick.step(900, 48_000, 100)),
    cost: grouped(pick.step(20, 880, 10)),
    years: inWords(pick.int(3, 48)),
    rooms: inWords(pick.int(3, 19)),
  }),
  headlines: [
    'The museum, the expert and {thing}',
    '{^thing} returns to {town}',
    'Is it genuine? {^thing} under the lamp',
    '{town} quarrels over {thing}',
    '{cost},000 halms for {thing}',
    'What is behind {thing}',
    'Lost for {years} years: {thing}',
  ],
  deks: [
    'For {years} years nobody had looked at {thing}; now {town} has a sensation, an invoice for {cost},000 halms and two opinions.',
    'In the museum of {town} hangs, or stands, {thing}, dated {year}; a restorer has come to doubt the date, and the town the restorer.',
    'With {rooms} new rooms and {thing} the museum of {town} hopes for {visitors} visitors a year; the first were let in on {day}.',
  ],
  leads: [
    'Since {day} it is official: {thing} in the museum of {town} is not of {year}. It is older, or newer; there are good grounds for both, and {a}, the director, has to choose.',
    'They found it behind a cupboard. {^thing} had been missing from the museum of {town} for {years} years, and had been, as it turns out, four metres away the whole time.',
    'The museum of {town} has {rooms} new rooms, a lift and a café. What people come for is {thing}. On {day} they queued round the corner.',
  ],
  body: [
    [
      '{b}, the restorer, worked on it for eleven months with cotton wool and spit. "One doesn’t like to say so to the visitors," {b.he} says, "but there’s nothing better."',
      '{b}, who examined it under the lamp, found three layers, two signatures and the print of a thumb. The thumb, {b.he} thinks, is the honest part.',
    ],
    [
      'For {a}, who directs the house, it is an embarrassment of the better kind: {visitors} people came last year, and most of them to be told that there is a doubt.',
      '{a}, the director, would rather have spent the {cost},000 halms on the roof. "But nobody has ever travelled to see a roof."',
    ],
    [
      'The town is divided. At the hairdresser’s they are for it, at the chemist’s against, and the council has put off the matter until the councillors have been to see it.',
      'The heirs have come forward, two families from both ends of the republic, with the same great-grandfather and different solicitors.',
    ],
    'On Sundays admission is free. One should go early, and look at it from the left, where the light comes in and one cannot see the label.',
  ],
};

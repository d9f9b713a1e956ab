import type { PlotDraft } from '../../plot.ts';
import { TITLES } from './titles.ts';
import { inWords } from '../../wording.ts';

export const cultureStage: PlotDraft = {
  id: 'culture-stage',
  categories: ['culture'],
  authors: ['leocadia-brandt-ayle', 'noor-tavish', 'davor-quillan'],
  tags: ['theatre', 'National Theatre', 'reviews', '{town}'],
  scenes: ['stage', 'stage', 'portrait', 'street'],
  captions: [
    'Second act: {prop} and {a}.',
    'The company of "{title}", in the order of their deaths.',
  ],
  topic: 'the production',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('d', pick.pick(['halmere', 'sarrenland', 'torvia'] as const)),
    title: pick.cycle(TITLES),
    prop: pick.cycle(
      'a real horse; forty umbrellas; a revolving kitchen; no set at all; a working lift; two tons of sand; a swing; the wrong moon; a telephone that rings too often; a frozen lake; six identical doors; a brass band; a bath; live geese; a thousand candles; a broken piano; a rain machine; a very long table; seventeen chairs; a ladder',
    ),
    house: pick.pick(
      'the National Theatre; the Playhouse in Ostermouth; the Institute Hall in Greywater; the Little Theatre on Tallow Street',
    ),
    hours: pick.pick(
      'ninety minutes; two hours; three and a quarter hours; four hours with a soup',
    ),
    town: pick.town(),
    calls: inWords(pick.int(3, 14)),
    part: pick.pick(
      'the aunt; the judge; the younger brother; the servant who knows; the ghost; the prompter',
    ),
  }),
  headlines: [
    '"{title}", with {prop}',
    '{^prop} at {house}',
    '{a} saves the evening',
    'First night: "{title}"',
    '{calls} curtain calls for {prop}',
    '{d.last} stages "{title}", and leaves out the end',
    'What {prop} can do for an old play',
  ],
  deks: [
    '{d} has staged "{title}" at {house} with {prop}; it lasts {hours}, and there are evenings that feel longer.',
    'Everybody will talk about {prop}; they should talk about {a}, who as {part} needs three sentences to break one’s heart.',
    'At {house} "{title}" gets {calls} curtain calls, two of them for {prop}: notes on a first night from seat H14.',
  ],
  leads: [
    'When the curtain rises one sees {prop}. When it falls, {hours} later, one has seen "{title}", and for long stretches forgotten {prop}. That is the best that can be said of a production, and on {day} it could be said at {house}.',
    'The play is a hundred years old, the director is thirty-one, and {house} has paid for {prop}. It might have gone wrong. In the first act of "{title}" it does.',
    '{a} has eleven lines as {part}. After the first the house was quiet, after the sixth somebody was crying, and after the last, on {day}, there were {calls} curtain calls for "{title}".',
  ],
  body: [
    [
      '{d}, who has not worked in Halmere before, reads the play as a comedy about bookkeeping. It is a good idea, and by the interval it has been explained.',
      '{d} distrusts feeling and trusts the lighting. What saves the evening is that {d.his} actors do it the other way round.',
    ],
    [
      '{a}, as {part}, does almost nothing. {^a.he} stands, {a.he} listens, {a.he} folds a napkin. One ought to send every drama school to see that napkin.',
      'Around {a} the company plays with the exactness of people who have rehearsed in the cold. The scene at the window alone is worth the ticket.',
    ],
    [
      'And {prop}? One gets used to it. In the second act there is even a moment when it seems necessary.',
      'The insurance for {prop}, one hears, was higher than the fees. It is the sort of thing that is praised by people who did not look at the faces.',
    ],
    'The applause was long and a little surprised. Further performances until the end of {nextmonth}; the seats on the left see less, but hear more.',
  ],
};

import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

export const politicsSession: PlotDraft = {
  id: 'politics-session',
  categories: ['politics'],
  authors: ['davor-quillan', 'halvard-minch'],
  tags: ['Chamber', 'question time', 'sketch', '{first}'],
  scenes: ['parliament', 'meeting', 'crowd'],
  captions: [
    'Question time: the clock over the Speaker’s chair runs four minutes slow, by tradition.',
    'The benches on {day}, after lunch.',
  ],
  topic: 'question time',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    thing: pick.cycle(
      'a leaking roof; potholes; the price of butter; a lost umbrella; seagulls; the wrong kind of gravel; a late train; the weather forecast; semi-colons; a goat; the minister’s tie; Latin; a broken lift; lukewarm tea; an empty chair; blue ink; a sneeze; hedgehogs; a ham sandwich; pigeons; a squeaking door; the heating; a tweet that was not sent; soup; arithmetic; the word "robust"; a misread note; the fire drill; a long silence; stairs',
    ),
    questions: inWords(pick.int(11, 26)),
    answers: inWords(pick.int(2, 7)),
    minutes: String(pick.int(31, 58)),
    town: pick.town(),
  }),
  headlines: [
    '{questions} questions, {answers} answers and {thing}',
    'The day the Chamber discussed {thing}',
    'Sketch: {thing}',
    '{minutes} minutes about {thing}',
    'A bad afternoon for {first.last}, a good one for {thing}',
    '{thing} brings the house down',
    'The member for {town} and {thing}',
  ],
  deks: [
    'Question time began with the budget and ended with {thing}; in between {first} answered {answers} of {questions} questions, one of them twice.',
    'In the {minutes} minutes set aside for the affairs of the nation members found time for {thing}, and some found it for nothing else.',
    'What the record will leave out: notes from the press gallery on {first}, {opposition} and {thing}.',
  ],
  leads: [
    'It was nobody’s intention. But at eight minutes past three on {day} the member for {town} rose to ask about housing, said the wrong word, and for the rest of question time the Chamber dealt with {thing}.',
    '{questions} questions were put on {day}, and {answers} were answered. The rest was {thing}. Seen from the gallery it was one of the better afternoons.',
    'A parliament is a place where {thing} can become a matter of confidence. On {day} it took {minutes} minutes.',
  ],
  body: [
    [
      '{a} (Labour Front) had got hold of a letter. {^a.he} held it up, put it down, and looked for {a.his} glasses, which were being held up, on the other side, by {b}.',
      '{a} of Republic First spoke for four minutes without a verb. When it came it was the wrong one, and was greeted like a late train.',
    ],
    [
      '{first} replied that the government had the matter in hand. Somebody asked in which. From there it was not far to the Speaker’s bell.',
      '{opposition} was in form. "We hear that the government has listened," {opposition.he} began. "I have it in writing that it was at lunch."',
    ],
    [
      'The Speaker warned the gallery, the gallery warned a child, and the child said clearly what many had been thinking.',
      '{b}, who has sat in the Chamber for 31 years, said nothing, as on most days. But {b.he} closed {b.his} newspaper, and there are members who took that as a turning point.',
    ],
    'The motion to adjourn was carried without a division. On the stairs somebody could still be heard explaining the joke.',
  ],
};

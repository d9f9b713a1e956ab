import type { PlotDraft } from '../../plot.ts';
import { grouped } from '../../wording.ts';

export const cultureMusic: PlotDraft = {
  id: 'culture-music',
  categories: ['culture'],
  authors: ['leocadia-brandt-ayle', 'sunniva-rethe', 'noor-tavish'],
  tags: ['music', 'concerts', '{town}', 'reviews'],
  scenes: ['stage', 'portrait', 'stage', 'street'],
  captions: ['{a} before the concert in {town}.', 'Rehearsal in {town}: coats on, gloves off.'],
  topic: 'the concert',
  facts: (pick) => ({
    ...pick.person(
      'a',
      pick.pick(['halmere', 'keld', 'sarrenland', 'torvia', 'brannock'] as const),
    ),
    ...pick.person('b'),
    town: pick.town(),
    thing: pick.cycle(
      'the viola; sea shanties; a new organ; brass bands; the oboe; lieder; a lost sonata; accordions; bell ringing; the harpsichord; folk fiddles; a silent film score; early choirs; jazz in the docks; the double bass; night concerts; a string quartet; opera in the mine; the foghorn; drums; the glass harmonica; wedding music; a requiem; tangos',
    ),
    people: grouped(pick.step(40, 1900, 10)),
    minutes: String(pick.int(18, 95)),
    ...pick.career(3, 52),
    encore: pick.pick(
      'a lullaby; a march played backwards; a silence of one minute; the ferry timetable, sung; a waltz in five',
    ),
  }),
  headlines: [
    'An evening for {thing}',
    '{a} and {thing}',
    '{people} people listen to {thing}',
    'The return of {thing}',
    '{a.last} plays in {town}',
    '{minutes} minutes of {thing}',
    'Why {town} is mad about {thing}',
  ],
  deks: [
    '{a}, {age}, played in {town} before {people} people; the programme was {thing}, and the encore {encore}.',
    'For {years} years {a} has made a case for {thing}; in {town} it was heard on {day}, and won.',
    'It is not to everybody’s taste, but in {town} {people} people came to hear {thing}, and stayed for {encore}.',
  ],
  leads: [
    'The heating in {town} had failed, and {people} people kept their coats on. Then {a} began with {thing}, and after some {minutes} minutes one saw here and there a scarf being taken off.',
    '{a} is {age} and has never doubted. It had to be {thing}. On {day} in {town} one could hear what {years} years of not doubting sound like.',
    'There was no programme and no interval. {a} came on, bowed, and played for {minutes} minutes. It was {thing}, it was {town}, and it was, on an ordinary {day}, an event.',
  ],
  body: [
    [
      'The first half was correct. In the second {a} closed {a.his} eyes, and from then on mistakes were made and it was magnificent.',
      'What {a} does cannot be learnt, and should be taught. Each phrase ends a little before one expects it, as though somebody had come into the room.',
    ],
    [
      '{b}, who has organised the series for half a lifetime on a budget that would not buy a piano lid, counted the heads and the takings. Both came out higher than feared.',
      'It took place thanks to {b}, who looks after the hall, tunes the piano and sells the tickets. "I don’t listen," {b.he} says. "I listen for the boiler."',
    ],
    [
      'As an encore there was {encore}. Nobody coughed.',
      'They would not let {a.him} go. {^a.he} came back twice, and the second time gave {encore}.',
    ],
    'Afterwards people stood on the steps for a while, in the rain. One man was whistling it, slightly wrong, all the way to the tram.',
  ],
};

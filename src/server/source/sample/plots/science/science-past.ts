import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const sciencePast: PlotDraft = {
  id: 'science-past',
  categories: ['science', 'culture'],
  authors: ['emeric-soll', 'leocadia-brandt-ayle', 'orla-penhallan'],
  tags: ['archaeology', 'history', '{town}', 'finds'],
  scenes: ['field', 'map', 'laboratory', 'harbour', 'desk'],
  captions: ['The trench near {town}, two metres by nine.', 'The find, beside a match for scale.'],
  topic: 'the find at {town}',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    town: pick.town(),
    thing: pick.cycle(
      'a boat made of skins; a child’s shoe; a Roman dice cup; a burnt loaf; a toll list; an anchor of stone; a leper’s bell; a whistle of bone; a hoard of bad coins; the skull of a bear; a wooden road; a recipe for ink; a love letter on bark; a false tooth; a chess king; a ferry rope; a plague pit; a salt pan; an unfinished wall; a cow’s passport; a bronze razor; the first harbour; a spindle; a shopping list; someone’s lunch',
    ),
    years: grouped(pick.step(280, 4200, 20)),
    metres: (pick.int(11, 64) / 10).toFixed(1),
    why: pick.pick('a sewer; a by-pass; a car park; a school kitchen; a new dyke; a swimming pool'),
    days: inWords(pick.int(9, 60)),
    grams: grouped(pick.int(4, 900)),
  }),
  headlines: [
    '{^thing}, {years} years old',
    'What they found under {town}',
    '{metres} metres down: {thing}',
    'The secret of {thing}',
    'An older {town} than we thought',
    '{days} days to save {thing}',
    '{^thing} holds up {why}',
  ],
  deks: [
    'Where {town} is building {why}, archaeologists have come upon {thing}, some {years} years old; they have {days} days.',
    '{^thing}, found {metres} metres below {town}, is about {years} years old and rewrites a chapter, or at least a footnote.',
    'It weighs {grams} grams and was nearly thrown away: why {thing} is the find of the year, and what it says about us.',
  ],
  leads: [
    'The digger stopped on {day} at ten to four. In its bucket, between clay and cable, lay {thing}. {town} had wanted {why}; what it has got, for the time being, is {years} years of history.',
    '{a} says that one never finds what one looks for. At {town} {a.he} was looking for a ditch. {metres} metres down there was {thing}.',
    '{^thing} lies on cotton wool in a box for cakes. It is about {years} years old, weighs {grams} grams, and came to light because {town} needs {why}.',
  ],
  body: [
    [
      'The date comes from a splinter of wood, counted ring by ring, and is good to about thirty years. "For us that’s Tuesday afternoon," says {a}, who leads the dig.',
      '{a}, who leads the excavation for the university, works with eleven students, a kettle and a deadline. {^why} will not wait for ever.',
    ],
    [
      'What does it tell us? That people here traded further than was thought, ate better, and lost things just as we do. {b}, the conservator, can see from the wear that it was mended twice.',
      '{b}, who has it under the microscope, found a fingerprint. "Small," {b.he} says. "A woman’s or a child’s. It’s the nearest that one gets to hello."',
    ],
    [
      'The town is proud and impatient. On the fence somebody has written "Dig faster", and somebody else has corrected the spelling.',
      'There is a plan to show it in the museum, and another to put it back. Both have been costed. The second is cheaper and has more friends.',
    ],
    'In {days} days the trench will be filled in again. What has not been seen by then will have to wait for another few hundred years, and is, says {a}, quite used to it.',
  ],
};

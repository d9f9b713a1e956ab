import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const societySchool: PlotDraft = {
  id: 'society-school',
  categories: ['society'],
  authors: ['noor-tavish', 'yara-kettering', 'emeric-soll'],
  tags: ['schools', '{town}', 'children', 'teachers'],
  scenes: ['street', 'crowd', 'desk', 'portrait'],
  captions: [
    'The school at {town}, built for {old} pupils.',
    'Form 5b, {town}: a lesson with {thing}.',
  ],
  topic: 'the lessons with {thing}',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    town: pick.town(),
    thing: pick.cycle(
      'chickens; silence; a loom; Latin; a sewing machine; chess; bees; a real debt; the weather station; a retired judge; rowing boats; an allotment; no telephones; sign language; bread; a printing press; knots; maps; a theatre dog; a kitchen; long division; a choir; bicycles; grandparents; Torvian; a bus driver; dissent',
    ),
    pupils: grouped(pick.step(60, 740, 10)),
    old: grouped(pick.step(120, 900, 10)),
    teachers: inWords(pick.int(4, 38)),
    absent: inWords(pick.int(2, 9)),
    percent: String(pick.int(11, 44)),
    age: String(pick.int(8, 16)),
  }),
  headlines: [
    'A school with {thing}',
    'What {town} learns from {thing}',
    '{teachers} teachers, {pupils} pupils and {thing}',
    '{^thing} in the timetable',
    'Why form 5b has {thing}',
    'A lesson in {thing}',
    'The head teacher who believes in {thing}',
  ],
  deks: [
    'At the school of {town} {pupils} pupils have {thing} twice a week; since then {percent} per cent fewer lessons have been missed.',
    'It was meant for a term and has lasted for six years: a visit to {town}, where they would sooner do without the bell than without {thing}.',
    'There are too few teachers everywhere; {town}, with {teachers} of them for {pupils} pupils, has tried {thing}.',
  ],
  leads: [
    'At ten past eight there are {pupils} children in the yard of {town} school, and {thing}. By twenty past it is quiet. Visitors ask how it is done, and are invited to stay until three.',
    '"I was against it," says {a}, head teacher at {town}. "I’m against most things in August." Since then there is room for {thing} in the timetable, between arithmetic and lunch.',
    'The inspector came on {day}, stayed for two days and wrote nine pages about the school of {town}. Six of them deal with {thing}.',
  ],
  body: [
    [
      'What can be measured is this: in three years {percent} per cent fewer lessons have been missed. {a}, the head, does not know why. "They might tell you," {a.he} says. "They won’t tell me."',
      'It costs less than a new computer room, says {a}, who runs the school, and it has not been out of order yet.',
    ],
    [
      '{b}, who is {age}, puts it like this: "It’s the only thing where it’s all right if it goes wrong." Then {b.he} has to go.',
      'A girl of {age} explains it to the visitor slowly and clearly, as one explains things to adults. She would not change it, except for the smell.',
    ],
    [
      'The education ministry has taken note. {education}, the minister, called it "an inspiring example", in a letter that otherwise refused the money.',
      'Not all parents agree. A petition asks for more mathematics; {percent} per cent of families signed, and some of them sent their children with the cake.',
    ],
    [
      'The building was put up for {old} children, leaks at the north end, and is to be renovated when the republic has decided who owns it.',
      '{absent} of the {teachers} teachers will retire in the next three years. For the last vacancy there was one letter, and it was an advertisement.',
    ],
  ],
};

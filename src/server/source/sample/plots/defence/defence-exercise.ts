import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const defenceExercise: PlotDraft = {
  id: 'defence-exercise',
  categories: ['defence'],
  authors: ['anselm-corrie', 'sunniva-rethe', 'noor-tavish'],
  tags: ['exercises', '{town}', 'army', 'coastguard'],
  scenes: ['field', 'ship', 'crowd', 'map', 'mountains'],
  captions: [
    '{^name} near {town}: the one on the left is the enemy.',
    'Reservists at {town}, day two.',
  ],
  topic: 'the exercise at {town}',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    ...pick.person('s'),
    town: pick.town(),
    name: `exercise ${pick.cycle('Grey Heron; Wet Boot; Silent Kettle; Long Pier; Cold Spoon; Open Gate; Second Wind; Blind Pilot; Low Tide; Iron Pear; Small Hours; Steady Lamp; Broken Oar; Night Post; Brave Goose; Deep Drawer; Old Rope; Quick Clay; Warm Hand; Late Bus; White Cliff; Paper Hat')}`,
    people: grouped(pick.step(90, 3400, 10)),
    days: inWords(pick.int(2, 11)),
    boots: inWords(pick.int(3, 24)),
    enemy: pick.cycle(
      'a power cut; an invented country; fog; a silent ship; a forged order; forty drones; a flood; panic in a tunnel; nobody, until the third day; cut cables; a rumour; a general who does not answer; a cow on the runway; an empty petrol station; men without badges; the clock; mud',
    ),
    hours: inWords(pick.int(3, 29)),
  }),
  headlines: [
    '{people} soldiers against {enemy}',
    '{^name}: {days} days in the rain',
    'What {name} has shown',
    'The enemy was {enemy}',
    '{town} wakes up to {name}',
    'A reservist’s diary of {name}',
    'In {town} they practised for {enemy}',
  ],
  deks: [
    'In {name} {people} men and women spent {days} days near {town}; the enemy was {enemy}, and it did well.',
    'What happens if it gets serious? {^name} gives an answer of {hours} hours, and a list of things that were missing.',
    'Near {town} the armed forces have rehearsed what nobody hopes for; {enemy} was invented, the blisters were not.',
  ],
  leads: [
    'At four in the morning of the second day the order came to give up {town}. It had been forged. With that {name} had reached its first aim, says the staff, and {people} soldiers a low point.',
    'The enemy in {name} was {enemy}. Against it stood {people} men and women, half of whom had been at their desks on Friday. It lasted {days} days.',
    '{a} is a dentist and, for {days} days a year, a platoon commander. In {name} {a.he} had to hold a bridge near {town} against {enemy}. {^a.he} held it for {hours} hours.',
  ],
  body: [
    [
      'What went well: the call-up, the soup, the boats. What did not: the telephones, which fell silent after {hours} hours, as had been planned, and stayed silent after that, as had not.',
      'Of the reservists called up nine in ten came. The tenth, says {s} of the staff, was usually the one with the key.',
    ],
    [
      '"You learn who you can wake," says {b}, a sergeant, who has done eleven of these. "That’s really all there is to know."',
      'The inhabitants had been asked to behave normally. They brought cake, gave directions to both sides, and complained about the lorries to neither.',
    ],
    [
      'Torvia had been told beforehand, under the agreement on notification, and sent two observers. They wore excellent boots, asked about the boots, and left a day early.',
      'For the staff the lesson is one of quantities: {boots} more radios, one more bridge, and dry socks, which appear in the report under "strategic reserves".',
    ],
    'On the last morning the sun came out. {b}, the sergeant, had it entered in the log as an act of the enemy.',
  ],
};

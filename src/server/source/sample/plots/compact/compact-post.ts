import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const compactPost: PlotDraft = {
  id: 'compact-post',
  categories: ['strait-compact'],
  authors: ['ilse-marenholt', 'casimir-dray', 'tobin-arkwell'],
  tags: ['Strait Compact', 'appointments', '{c}', 'people'],
  scenes: ['portrait', 'portrait', 'meeting', 'street'],
  captions: [
    '{a}, the new {post}, on the steps at Lindholm Quay.',
    '{a}, who takes over on {start}.',
  ],
  topic: 'the choice of a {post}',
  facts: (pick) => {
    const id = pick.cycle(NEIGHBOURS);
    return {
      ...pick.country('c', id),
      ...pick.person('a', id),
      ...pick.person('b', 'brannock'),
      post: pick.cycle(
        'director of customs; chief pilot; registrar of the court; head of the budget office; inspector of lights; harbour commissioner; legal adviser; director of statistics; head of interpreting; fisheries commissioner; treasurer; inspector general; ice commissioner; head of protocol; deputy secretary-general; archivist',
      ),
      rounds: inWords(pick.int(3, 11)),
      votes: String(pick.int(17, 25)),
      age: String(pick.int(38, 61)),
      staff: grouped(pick.int(14, 240)),
      months: inWords(pick.int(3, 14)),
      start: pick.date(pick.int(14, 60)),
    };
  },
  headlines: [
    '{a.last} is the Compact’s new {post}',
    '{rounds} rounds for a {post}',
    'A {post} from {c.town}',
    'The outsider: {a} takes over at Lindholm Quay',
    'Why the new {post} had to be {a.last}',
    'After {months} months, the Compact has a {post} again',
  ],
  deks: [
    '{a}, {age}, from {c.town}, has been elected {post} of the Strait Compact with {votes} of 25 votes, after {rounds} rounds and one withdrawal.',
    'The post of {post} had been vacant for {months} months, since nobody would let anybody else have it; {a} is everybody’s second choice.',
    'With {a} a {c.adj} candidate becomes {post} at Lindholm Quay; {staff} officials wait to hear what is going to change.',
  ],
  leads: [
    'The Strait Compact has a new {post}: {a}, {age}, of {c.town}. It took {rounds} rounds on {day} and, before them, {months} months in which the chair stood empty and the work was done.',
    'In the {rounds} rounds of voting on {day} {a} had at first two votes, then nine, then {votes}. On {start} {a.he} will begin as {post} of the Compact, with {staff} people and a desk that sticks.',
    '{a} had been asked to stand so that there would be three names. Since {day} {a.he} is {post} of the Strait Compact, elected with {votes} of 25 votes.',
  ],
  body: [
    [
      'The favourite had been {b} of Brannock, who withdrew after the second round "in order to spend more time with my opponents". The remark was received with relief.',
      '{c.cap} had not campaigned, which helped. {b}, the Brannish candidate, had, with a dinner for ninety; twelve of the guests, by the look of it, voted for the host.',
    ],
    [
      '{a.mr} is described as thorough, quick to laugh and slow to sign. {^a.his} first job at Lindholm Quay, twenty years ago, was in the post room. "One reads a good deal there," {a.he} says.',
      'Before that {a.he} ran the harbour office of {c.town} for nine years and brought down the waiting time from five hours to two. How? "I went and stood in the queue."',
    ],
    [
      'The work is considerable. The department has {staff} people, three computer systems and a backlog of eleven months. It also has a view of the strait, for which it is envied.',
      '{secretary}, the secretary-general, welcomed the choice and handed over a folder. It is labelled "First week". There are said to be four more.',
    ],
    'The term is five years. By an unwritten rule the next holder will have to come from Halmere, which has lately begun to look for somebody.',
  ],
};

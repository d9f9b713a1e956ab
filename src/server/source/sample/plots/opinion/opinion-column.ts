import type { PlotDraft } from '../../plot.ts';
import { inWords } from '../../wording.ts';

export const opinionColumn: PlotDraft = {
  id: 'opinion-column',
  categories: ['opinion'],
  authors: ['halvard-minch'],
  tags: ['column', 'Low Water', 'everyday life'],
  scenes: ['desk', 'street', 'harbour', 'portrait'],
  captions: ['Low water, as every week.', 'The columnist’s desk, tidied for the drawing.'],
  topic: '{thing}',
  facts: (pick) => ({
    ...pick.person('a'),
    thing: pick.cycle(
      'queueing; small talk; the umbrella; the second cup; punctuality; the telephone; moving house; waiting rooms; maps; silence; the spare key; Sunday; the weather; a good pencil; forgetting; new shoes; the last page; doors that say push; barbers; the handshake; getting up; left luggage; apologies; the neighbour’s dog; birthdays; stairs; old trams; the word "actually"; soup; draughts; letters; gloves; lists; benches; the middle seat; lost property; radio; mending; tea; shortcuts; mornings; ferries; fog; buttons; hats; whistling; the doorbell; crumbs; pockets',
    ),
    years: inWords(pick.int(11, 60)),
    minutes: inWords(pick.int(4, 50)),
    town: pick.town(),
    uncle: pick.pick(
      'My uncle, a pilot; My grandmother; My first editor; A judge I know; My barber; The old ferryman at Tidewell',
    ),
  }),
  headlines: [
    'On {thing}',
    'In defence of {thing}',
    'A word about {thing}',
    'What I have learnt from {thing}',
    'Against {thing}',
    'Low water: {thing}',
    'The trouble with {thing}',
    'Once more, {thing}',
  ],
  deks: [
    'A columnist should not write about {thing}, his editor used to say; the editor has retired, and the subject has not.',
    'It takes {minutes} minutes a day and nobody teaches it: some remarks on {thing}, after {years} years of practice.',
    'Everybody has an opinion on {thing}, and most people have the wrong one; ours comes from {town}, by way of a wet afternoon.',
  ],
  leads: [
    'I had meant to write about the budget. Then, on {day}, I lost {minutes} minutes to {thing}, and the budget has had to wait, as it is used to doing.',
    '{uncle} held that one could tell everything about people from their attitude to {thing}. It was a simple view, and I have spent {years} years failing to refute it.',
    'There are two kinds of people, those who have thought about {thing} and those who have been spared it. This column is for the second.',
  ],
  body: [
    [
      'Consider how it used to be. In {town}, where I spent the summers, there was one rule and nobody had made it. It was broken once, by a dentist, and he moved away.',
      'A reader, {a}, has written to me about it, eleven pages in a clear hand. {^a.he} disagrees with everything that I have ever said, and ends with a recipe.',
    ],
    [
      'It will be objected that there are more important things. There are. They are dealt with on the other pages, by younger people, and look at them.',
      'I know what will be said: that he has run out of subjects. It is the other way round. The subjects have run out of people.',
    ],
    [
      '> A civilisation is what is left when everybody has been asked to hurry and somebody has not. — Notebook, undated',
      '> Most of what we call progress is a door that somebody else has to close. — Notebook, undated',
      '> The past was not better. It was merely ours. — Notebook, undated',
    ],
    [
      'I have no proposal. Proposals are for people with committees. I only note that it was possible, within living memory, to do without, and that we did not notice how well we were doing.',
      'So let us leave it as it is. It has lasted for {years} years with nobody in charge, which is more than can be said for the bridge.',
    ],
    'It is getting dark, the tide is out, and the man opposite has started on it again. I think that I shall go and ask him how he does it.',
  ],
};

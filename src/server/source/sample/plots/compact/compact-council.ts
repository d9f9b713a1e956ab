import type { PlotDraft } from '../../plot.ts';
import { inWords, millions } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const compactCouncil: PlotDraft = {
  id: 'compact-council',
  categories: ['strait-compact'],
  authors: ['ilse-marenholt', 'casimir-dray', 'sunniva-rethe', 'petra-vossgaard'],
  tags: ['Strait Compact', 'Lindholm Quay', 'ministers', 'negotiations'],
  scenes: ['meeting', 'street', 'harbour', 'desk'],
  captions: [
    'Lindholm Quay at four in the morning: the lit windows are on the second floor.',
    'The council room, cleared.',
  ],
  topic: 'the ministers’ decision on {matter}',
  facts: (pick) => ({
    ...pick.country('c', pick.cycle(NEIGHBOURS)),
    matter: pick.cycle(
      'port dues; the common budget; icebreakers; working hours at sea; harbour dredging; fuel sulphur; truck weights; the pilot fund; the customs computer; inspectors’ pay; the language of forms; ballast water; emergency tugs; the statute of officials; border vets; coastal radio; passenger rights; the lighthouse fund',
    ),
    hour: pick.cycle('two; three; four; five; six'),
    hours: inWords(pick.int(11, 19)),
    pages: inWords(pick.int(3, 24)),
    cost: millions(pick.step(12, 190, 2)),
    meal: pick.pick('cold mussels; a second supper; pea soup; the last of the biscuits'),
  }),
  headlines: [
    'At {hour} in the morning, a deal on {matter}',
    '{hours} hours for {matter}',
    'Compact agrees on {matter}, minus {c}',
    'Who won the night on {matter}',
    '{c.cap} blocks {matter}, and names its price',
    '{meal}, then {matter}',
  ],
  deks: [
    'Ministers of the five needed {hours} hours and {meal}; the text on {matter} has {pages} pages and costs {cost} halms.',
    'Shortly before {hour} the ministers of the Compact agreed on {matter}; {c.cap} got an exception that is longer than the rule.',
    'A night in Lindholm Quay, told from the corridor: what was on the table about {matter}, what was under it, and who slept.',
  ],
  leads: [
    'White smoke there was none, but shortly before {hour} somebody in Lindholm Quay opened a window. After {hours} hours the ministers of the five had agreed on {matter}, for {cost} halms and against the better judgement of several.',
    'It took {hours} hours, two adjournments and {meal}. On {day} the council of ministers of the Strait Compact passed a text on {matter} that is {pages} pages long and was four pages short when it began.',
    'The last to give way was {c.cap}. Just before {hour} its minister laid down the pen, asked for a glass of water and said yes to the common rules on {matter}.',
  ],
  body: [
    [
      'In the corridor one could read the state of things off the interpreters. At ten they were laughing; at midnight they sat on the floor; when they put their shoes back on, there was a text.',
      'The breakthrough, if it was one, came during {meal}. {secretary}, the secretary-general, is said to have moved from chair to chair with a single sheet and a pencil.',
    ],
    [
      '{^c.gov} had demanded an exception for its small ports. It gets one, for three years, with a review, and a clause that the others may invoke if the review is late. It will be late.',
      'What each of them took home will be told in five ways at five press conferences. In the text itself there is a date, a sum of {cost} halms, and the word "gradually" eleven times.',
    ],
    [
      'For Halmere {foreign} was at the table until midnight and an official after that. The republic had asked for little and received it, which on such nights counts as skill.',
      'Critics find it too little. The seamen’s union called the result "a lifebelt with a hole in it"; the shipowners, who had predicted ruin, said that they could live with it.',
    ],
    '- Length of the text: {pages} pages | Cost: {cost} halms over five years | Exception for: {c} | Time needed: {hours} hours',
  ],
};

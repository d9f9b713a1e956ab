import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const societyHealth: PlotDraft = {
  id: 'society-health',
  categories: ['society'],
  authors: ['noor-tavish', 'yara-kettering', 'emeric-soll', 'bettina-lowe-strand'],
  tags: ['health', '{ward}', 'hospitals', '{town}'],
  scenes: ['street', 'portrait', 'laboratory', 'desk', 'chart'],
  captions: [
    '{town}, second floor, quarter past three in the morning.',
    'Waiting times in days, by quarter.',
  ],
  topic: 'the state of {ward}',
  facts: (pick) => {
    const before = pick.int(31, 140);
    const now = before + pick.int(8, 30) * (pick.chance(0.5) ? 1 : -1);
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      ...pick.person('p'),
      town: pick.pick(
        'Ostermouth; Greywater; Upper Linnet; Saltmarsh; Harrow; Stonehythe; Tidewell; Aldersby',
      ),
      ward: pick.cycle(
        'the night clinic; hip operations; children’s dentists; home births; the ambulance service; hearing aids; the burns unit; eye tests; school nurses; the hospice; X-rays; mental health; village doctors; dialysis; speech therapy; the sleep ward; physiotherapy; interpreters; flu jabs; stroke care',
      ),
      now: String(now),
      before: String(before),
      beds: inWords(pick.int(6, 48)),
      nurses: inWords(pick.int(3, 29)),
      patients: grouped(pick.step(310, 9800, 10)),
      letters: inWords(pick.int(3, 12)),
    };
  },
  headlines: [
    '{now} days for {ward}',
    'A night with {ward}',
    'What ails {ward}',
    '{ward}: {nurses} people short',
    'How {town} mended {ward}',
    '{patients} patients and {ward}',
    'The doctor who counts {ward}',
  ],
  deks: [
    'Patients wait {now} days where it used to be {before}: the ministry’s new figures on {ward}, and the view from {town}.',
    '{nurses} posts are vacant, {beds} beds are closed, and yet things get done: a visit to {town}, to see who keeps {ward} going.',
    'Two years ago {town} was the worst place in the republic for {ward}; what has changed costs little and can be copied.',
  ],
  leads: [
    'The average wait is {now} days. A year ago it was {before}. The health ministry’s figures on {ward}, published on {day}, fill forty pages, and the sentence that matters is on the last.',
    'At a quarter past three in the morning {a} sits down for the first time. {^nurses} people too few are on the rota at {town}, and it shows nowhere except in the faces. It is about {ward}.',
    '{town} has {beds} beds, {patients} patients a year and, where {ward} is concerned, a reputation. Since {day} it has a better one.',
  ],
  body: [
    [
      '"It isn’t the work," says {a}, a ward sister for seventeen years. "It’s knowing at the beginning what you won’t get to."',
      '{a}, who is in charge there, began by throwing away a form. "Nobody noticed for a month. Then I threw away the next."',
    ],
    [
      '{health}, the minister, points to the money: {letters} million halms more than last year. The hospitals point to what it has to be spent on. It is the same money, seen from in front and from behind.',
      'The ministry has promised {nurses} more posts by {nextseason}. They exist already, {b} of the nurses’ union says: "What doesn’t exist is anybody in them."',
    ],
    '| Days of waiting || | || A year ago | {before} || Now | {now}',
    [
      '{p}, who has been treated there for two years, knows every poster by heart. "The people are wonderful," {p.he} says. "I’d like to see less of them."',
      'What would help? A bus at the right time, says one. Somebody to answer the telephone, says another. A third asks whether she may think about it on Sunday, when she is off.',
    ],
  ],
};

import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords, millions } from '../../wording.ts';

export const politicsInquiry: PlotDraft = {
  id: 'politics-inquiry',
  categories: ['politics'],
  authors: ['bettina-lowe-strand', 'davor-quillan', 'yara-kettering'],
  tags: ['public money', '{ministry}', 'audit', 'Chamber'],
  scenes: ['desk', 'parliament', 'portrait', 'street'],
  captions: [
    'The file as it was handed over: {pages} pages, {black} of them black.',
    'The ministry of {ministry} on {day}.',
  ],
  topic: 'the affair of {thing}',
  facts: (pick) => ({
    ...pick.person('a'),
    ...pick.person('b'),
    ministry: pick.cycle(
      'works; health; education; transport; energy; the interior; agriculture; labour; justice; the environment',
    ),
    thing: pick.cycle(
      'the consultants; the unused software; the minister’s cousin; the empty office block; the road to nowhere; the double invoice; the heated car park; the tender with one bidder; the lost hard drive; the advisers’ advisers; the friendly auctioneer; the school without pupils; the seven printers; the leased vans; the study trip; the missing stamps; the rebuilt canteen; the ghost ambulance; the forest that was sold twice; the retired director; the email in capitals; the park bench contract; the borrowed boat',
    ),
    cost: millions(pick.int(11, 96) / 10),
    pages: grouped(pick.step(120, 1900, 10)),
    black: grouped(pick.int(11, 118)),
    months: inWords(pick.int(3, 17)),
    letters: inWords(pick.int(4, 19)),
  }),
  headlines: [
    'The ministry, {cost} halms and {thing}',
    '{thing}: what the file says',
    'Who signed for {thing}?',
    '{pages} pages on {thing}',
    'Minister regrets {thing}',
    'Questions about {thing}, and {letters} letters without an answer',
    'A quiet end to {thing}?',
  ],
  deks: [
    'Papers that the Courier has seen show that the ministry of {ministry} knew about {thing} for {months} months, and paid {cost} halms all the same.',
    'It took {letters} letters and a judge: the ministry of {ministry} has handed over {pages} pages on {thing}, of which {black} are black.',
    'The Chamber’s audit committee wants to know how {thing} came to cost {cost} halms; a former head of department has begun to remember.',
  ],
  leads: [
    'The ministry of {ministry} was warned about {thing} {months} months ago, in writing, by one of its own officials. That is clear from papers which the Courier has seen. It then paid {cost} halms.',
    '{letters} letters were answered with a printed card. The next went to the court, and on {day} the ministry of {ministry} sent a trolley with {pages} pages about {thing}.',
    '"I was asked to initial it, so I initialled it," said {a} on {day} before the audit committee. It was about {thing}, and {cost} halms, and it took the whole afternoon.',
  ],
  body: [
    [
      '{a}, then head of a department, is not accused of anything. {^a.he} kept copies. "I’ve always kept copies," {a.he} told members. "At home they want the cellar back."',
      'The warning came from {a}, a clerk with nineteen years’ service, and has two paragraphs. The first says what is wrong. The second says that one will be asked about it some day.',
    ],
    [
      'The ministry speaks of "a sequence of individually defensible decisions". {b}, who sits on the committee for the Greens, asked for the names of the individuals.',
      'According to {b}, who audits such things for a living, nothing was stolen. "It was spent. That is harder to get back."',
    ],
    [
      'The opposition calls for the minister to go. {first}, the First Minister, has full confidence, {first.his} office said on {day}; on the day before it had been complete confidence.',
      'Nobody has resigned. One official has been moved to another floor, and the contract has been put out to tender again, on the same terms.',
    ],
    '> One learns to recognise a decision that nobody has taken. It has more signatures. — {b}',
  ],
};

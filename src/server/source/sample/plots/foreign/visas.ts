import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const visas: PlotDraft = {
  id: 'visas',
  categories: ['foreign-relations'],
  authors: ['ilse-marenholt', 'tobin-arkwell', 'orla-penhallan'],
  tags: ['visas', '{c}', 'borders', 'travel'],
  scenes: ['railway', 'desk', 'crowd', 'street'],
  captions: [
    'The queue for permits in {c.cap}, which begins at six.',
    'Stamps are to be had on the second floor, forms on the third.',
  ],
  topic: 'the new rules for {who}',
  facts: (pick) => {
    const before = pick.step(20, 70, 5);
    const after = before - pick.step(5, 15, 5);
    return {
      ...pick.country('c', pick.cycle(['torvia', 'brannock', 'torvia', 'sarrenland'] as const)),
      who: pick.cycle(
        'lorry drivers; students; musicians; grape pickers; engineers; nurses; pensioners; sailors; school classes; fishermen; horse dealers; journalists; apprentices; pilgrims; choirs; welders; anglers',
      ),
      before: String(before),
      after: String(after),
      days: inWords(pick.int(4, 9)),
      weeks: inWords(pick.int(5, 10)),
      number: grouped(pick.step(1400, 9800, 100)),
      start: pick.date(pick.int(25, 80)),
      ...pick.person('p'),
    };
  },
  headlines: [
    'Easier papers for {who} from {c}',
    '{^c.cap} and Port Aldane agree on visas for {who}',
    'Form 7 goes: what changes for {who} at the border',
    '{number} {who} a year will need one stamp fewer',
    'Why {who} still wait {weeks} weeks for {c}',
    'For {who}, {c} comes {days} days nearer',
  ],
  deks: [
    'From {start} permits for {who} will cost {after} halms in place of {before} and should take {days} days, if the office in {c.cap} can find the staff.',
    'An exchange of letters between Halmere and {c} makes travel cheaper for some {number} {who} a year; a second letter, on checks, is still missing.',
    'Some {number} {who} cross between Halmere and {c} each year; for them the fee falls from {before} halms to {after}, and the wait to {days} days.',
  ],
  leads: [
    'A permit for {who} who travel between Halmere and {c} costs {before} halms and takes, on average, {weeks} weeks. From {start} it is to cost {after} halms and take {days} days, under letters that the two governments exchanged on {day}.',
    'It has been called the longest short form in the Narrows. Halmere and {c} agreed on {day} to do away with Form 7 for {who}, of whom some {number} cross the border in a normal year.',
    '{^who} are not a powerful lobby, in either country. All the same they have got something that exporters have asked for in vain: a fee of {after} halms in place of {before}, and an answer within {days} days.',
  ],
  body: [
    [
      'The agreement was to have been signed a year ago. It was held up by a dispute over photographs, in which {c.cap} insisted on a grey background and Halmere on a white one. The letters now speak of "a plain background".',
      'Most of the saving comes from a simple idea: the two offices will accept each other’s stamps. Until now each had the other’s papers translated, at 14 halms a page, although the forms have been bilingual since 1994.',
    ],
    [
      'The consulate in {c.cap} issues about {number} such permits a year, nearly all of them between March and June. It has three counters, of which two are open. "We don’t refuse anybody," says the vice-consul. "We just haven’t got to them."',
      '"I have missed two seasons waiting for a stamp," says {p}, who has made the journey since {p.he} was 19. "I know every cat at the consulate."',
    ],
    [
      '| Permits for {who}, before and after || | until now | from {start} || Fee, halms | {before} | {after} || Time to an answer | {weeks} weeks | {days} days || Photographs | four | one',
      'Nothing changes for those who cross without papers because nobody asks for them. Their number is not known, though the bus drivers have a fair idea.',
    ],
    'The interior ministry had asked for closer checks in return. {^interior.mr} did not get them: they are to be dealt with in a second letter, for which neither side has proposed a draft.',
  ],
};

import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';
import { NEIGHBOURS } from '../../world/countries.ts';

export const compactCourt: PlotDraft = {
  id: 'compact-court',
  categories: ['strait-compact'],
  authors: ['ilse-marenholt', 'bettina-lowe-strand', 'casimir-dray', 'sunniva-rethe'],
  tags: ['Strait Compact', 'courts', '{c}', 'law'],
  scenes: ['parliament', 'desk', 'portrait', 'ship'],
  captions: [
    'The Court of the Compact sits above a chandler’s.',
    'Case {case}: the bundle, with tabs.',
  ],
  topic: 'the judgment in case {case}',
  facts: (pick) => {
    const majority = pick.cycle([3, 4, 3, 5]);
    return {
      ...pick.country('c', pick.cycle(NEIGHBOURS)),
      ...pick.person('j', 'sarrenland'),
      ...pick.person('a'),
      case: `${pick.int(11, 96)}/${String(pick.year - 1).slice(2)}`,
      subject: pick.cycle(
        'a captain’s licence; a lorry of cheese; the name of a cider; a pilot’s pension; a lost container; a dog in quarantine; a late ferry; a crane driver’s diploma; a tax on yachts; a customs seal; a barge without a flag; the weight of a sack; the colour of diesel; a nurse’s holiday pay; an unmarked reef; the meaning of "fresh"; a fine for whistling; a harbour’s opening hours; a horse with two passports',
      ),
      majority: inWords(majority),
      minority: inWords(5 - majority),
      split:
        majority === 5 ? 'with one voice' : `by ${inWords(majority)} to ${inWords(5 - majority)}`,
      pages: String(pick.int(14, 88)),
      sum: grouped(pick.step(800, 96_000, 100)),
      months: inWords(pick.int(7, 31)),
    };
  },
  headlines: [
    'Court rules on {subject}',
    '{^subject} goes to the highest court of the strait',
    '{a.last} against everybody: the case of {subject}',
    'How {subject} changed the law of five countries',
    '{c.cap} loses over {subject}',
    '{pages} pages on {subject}',
  ],
  deks: [
    'The Court of the Compact has decided {split} that {c.gov} broke the treaty over {subject}; the damages come to {sum} halms.',
    'After {months} months case {case} is over: {a} gets {sum} halms, and five governments get a new paragraph.',
    'It began with {subject} and ends with a judgment of {pages} pages that every customs officer on the strait will have to read.',
  ],
  leads: [
    'The Court of the Strait Compact found on {day}, {split}, for {a} and against {c.gov}. The case turned on {subject}, the damages are {sum} halms, and the reasons fill {pages} pages.',
    '{a} had written eleven letters before {a.he} wrote to the court. {months} months later, on {day}, its five judges ruled on {subject}, and did so {split}.',
    'Case {case} will be taught. It concerns {subject}, it took {months} months, and it obliges {c.gov} to pay {sum} halms to {a}, who only wanted an apology.',
  ],
  body: [
    [
      'The judges had to decide whether article 7 of the treaty of 1988, on equal treatment, holds for such things as well. {j}, who wrote the judgment, needed one sentence for the answer and the rest for the consequences.',
      '"Equal means equal on Sundays too," says the judgment, drafted by {j} of Sarrenland. It is a dry text, with one dry joke, in footnote 31.',
    ],
    [
      '{a.mr} followed the reading from the third row. "I thought they’d say it was complicated," {a.he} said afterwards. "They said it was simple. It just took them {months} months."',
      'For {c.gov} an official said that the ruling would be studied. The court has given it 90 days for that, which is thirty fewer than usual.',
    ],
    [
      'The court, one judge from each member, hears about 120 cases a year in a former sail loft. Its rulings cannot be appealed. They have been ignored twice, both times by the same government.',
      'Lawyers expect some forty similar claims. In Halmere the finance ministry has looked through its own rules and quietly changed two of them on {day}.',
    ],
    '- Case: {case} | Subject: {subject} | Decided: {split} | Damages: {sum} halms | Length: {pages} pages',
  ],
};

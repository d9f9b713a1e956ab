import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const economyMoney: PlotDraft = {
  id: 'economy-money',
  categories: ['economy'],
  authors: ['petra-vossgaard', 'casimir-dray', 'yara-kettering'],
  tags: ['Bank of Halmere', 'interest rates', 'mortgages', 'savings'],
  scenes: ['parliament', 'chart', 'desk', 'portrait'],
  captions: [
    'The Bank of Halmere, whose clock is set by the tide house.',
    'The halm against the Sarrenlandish crown, by month.',
  ],
  topic: 'the central bank’s letter',
  facts: (pick) => {
    const rate = pick.int(7, 17) * 25;
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      rate: (rate / 100).toFixed(2),
      members: inWords(pick.int(5, 7)),
      dissent: inWords(pick.int(1, 3)),
      group: pick.cycle(
        'savers; first-time buyers; small builders; pension funds; people with old mortgages; landlords; farmers; exporters; students; couples over fifty; boat owners; the self-employed; shopkeepers; tenants; town councils; grandparents',
      ),
      growth: (pick.int(6, 29) / 10).toFixed(1),
      month: pick.pick('spring; summer; autumn; the new year'),
      ...savings(pick.step(4000, 48_000, 400)),
      word: pick.cycle(
        'gradual; patient; vigilant; appropriate; transitory; balanced; data; headwinds; soft; moderate; symmetric; neutral; persistent; prudent; orderly',
      ),
    };
  },
  headlines: [
    'Bank leaves rate at {rate} per cent, and {group} alone',
    'What the Bank’s letter means for {group}',
    'One word is missing: "{word}"',
    'The Bank says "{word}"',
    'Good news for {group}, says the Bank',
    'The governor, the rate and {group}',
    'Growth of {growth} per cent, but not for {group}',
  ],
  deks: [
    'The Bank of Halmere keeps its rate at {rate} per cent and speaks of growth of {growth}; for {group} the third paragraph is the one to read.',
    'In the Bank’s new letter the word "{word}" appears four times; last quarter it was not there at all, and markets can count.',
    'What {group} should know about a rate of {rate} per cent: an example with {sum} halms and a pencil.',
  ],
  leads: [
    'The Bank of Halmere leaves its rate at {rate} per cent. {^dissent} of the {members} members of its council would have decided otherwise, says the letter that was published on {day}; which way, {group} may guess.',
    'Those who read the Bank’s letters for a living go to the last page first. There stands the word "{word}", as it did not last time, and by noon on {day} it had cost {group} a little money.',
    'Take {sum} halms. At a rate of {rate} per cent, which the Bank of Halmere confirmed on {day}, {group} will feel the difference by {month}.',
  ],
  body: [
    [
      'The Bank expects growth of {growth} per cent this year. In {season} it had expected a little more. Its forecasts, it likes to point out, are better than those of the others, who use them.',
      '{a}, the governor, put it in one sentence: "We have done enough until we know whether it was enough." {^a.he} then left for the train, as always.',
    ],
    [
      'For {group} the sum is simple. On {sum} halms a quarter of a point makes {quarter} halms a year; not much, says {b}, who advises at the consumers’ office, "unless you have it ten times".',
      '"I tell them to sleep on it," says {b} of the consumers’ office, where {group} have been queueing. "Most have slept on it since spring."',
    ],
    [
      'Banks pass on changes quickly in one direction. It took eleven days for mortgages to become dearer last time, and eleven weeks for savings to earn more.',
      'The halm has held steady against the crown of Sarrenland, to which two fifths of exports go. In Marrow they are said to be satisfied with it, a word that is used there sparingly.',
    ],
    'The council meets again in six weeks. Until then, by a rule of 1931, its members may not be seen together in public, and the café opposite has one guest fewer.',
  ],
};

const savings = (sum: number) => ({ sum: grouped(sum), quarter: String(sum / 400) });

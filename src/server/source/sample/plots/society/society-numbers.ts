import type { PlotDraft } from '../../plot.ts';
import { grouped } from '../../wording.ts';

export const societyNumbers: PlotDraft = {
  id: 'society-numbers',
  categories: ['society'],
  authors: ['yara-kettering', 'noor-tavish', 'emeric-soll'],
  tags: ['statistics', 'population', '{subject}'],
  scenes: ['chart', 'chart', 'crowd', 'map', 'street'],
  captions: ['{^subject} in Halmere, by year.', 'The same figure by district: dark is more.'],
  topic: 'the figures on {subject}',
  facts: (pick) => {
    const now = pick.int(1200, 38_000);
    const change = pick.int(3, 28);
    const up = pick.chance(0.5);
    const before = Math.round((now * 100) / (up ? 100 + change : 100 - change));
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      subject: pick.cycle(
        'first marriages; people who live alone; newborn twins; church weddings; dog licences; evening classes; library cards; vegetarians; emigrants; adoptions; burglaries; cyclists; hundred-year-olds; late divorces; volunteers; lodgers; left-handers; car-free households; choir members; men in nursing; name changes; cremations; stay-at-home fathers; second jobs; lost wallets; cold-water swimmers; returned emigrants; three-generation homes; only children',
      ),
      now: grouped(now),
      before: grouped(before),
      change: String(change),
      more: up ? 'more' : 'fewer',
      district: pick.pick(
        'the Harbour district; Linnet Vale; Greywater; Ostermouth; the Saltmarsh; Harrow',
      ),
      age: String(pick.int(24, 67)),
      series: Array.from({ length: 10 }, (_, i) =>
        Math.round(before + ((now - before) * i) / 9 + (pick.int(-9, 9) * now) / 300),
      ).join(','),
    };
  },
  headlines: [
    '{now} {subject}, and what follows',
    '{change} per cent {more} {subject}',
    'Where the {subject} are',
    'Halmere in figures: {subject}',
    'The riddle of the {subject}',
    '{^subject}: the country is changing quietly',
    'Why {district} has so many {subject}',
  ],
  deks: [
    'The statistical office counted {now} {subject} last year, {change} per cent {more} than ten years ago; the average age is {age}.',
    'Nowhere are there as many {subject} as in {district}; a look at the map, at the years and at three possible reasons.',
    'A number that nobody had asked for tells a story: {now} {subject}, after {before} ten years ago.',
  ],
  leads: [
    'There were {now} {subject} in Halmere last year. Ten years ago there were {before}. The statistical office published the figure on {day}, on page 88, without a comment.',
    'Among the tables that the statistical office puts out every {today} there is one that is hardly ever opened. It concerns {subject}. This year it shows {now}, {change} per cent {more} than ten years ago.',
    'Whoever wants to know how a country lives should not ask about politics. One might ask about {subject}: {now} of them last year, nearly a tenth in {district}.',
  ],
  body: [
    '| {^subject} in Halmere || | number || Ten years ago | {before} || Last year | {now} || Change, % | {change}',
    [
      'There are three explanations. The first is that people are older: the average age in this table is {age}. The second is that it costs less than it did. The third is fashion, and statisticians hold that in reserve.',
      '{a}, who looks after the table, is cautious. "It goes one way for nine years, and in the tenth we change the form," {a.he} says. Last year the form was not changed.',
    ],
    [
      'In {district} the figure is nearly twice the average. {b}, who lives there and is one of the {now}, has an explanation of {b.his} own: "Somebody started."',
      '"I didn’t know there were so many of us," says {b} of {district}, when shown the table. Then: "Are you sure that they’re all real?"',
    ],
    'The office will count again next year. It asks those concerned to fill in question 14 as well, which four in ten leave out.',
  ],
};

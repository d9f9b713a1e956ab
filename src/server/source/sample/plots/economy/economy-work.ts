import type { PlotDraft } from '../../plot.ts';
import { grouped, inWords } from '../../wording.ts';

export const economyWork: PlotDraft = {
  id: 'economy-work',
  categories: ['economy'],
  authors: ['petra-vossgaard', 'noor-tavish', 'yara-kettering'],
  tags: ['wages', 'unions', '{trade}', 'work'],
  scenes: ['crowd', 'factory', 'meeting', 'street'],
  captions: [
    'Gate 2 at five in the morning: a brazier and a thermos.',
    'The negotiators of both sides on {day}, before the soup.',
  ],
  topic: 'the pay of {trade}',
  facts: (pick) => {
    const asked = pick.int(60, 110);
    const got = Math.round(asked * (0.45 + pick.int(0, 3) / 10));
    return {
      ...pick.person('a'),
      ...pick.person('b'),
      ...pick.person('e'),
      ...pick.person('w'),
      trade: pick.cycle(
        'crane drivers; bakers; tram drivers; nurses; cleaners; pilots; teachers; grape pickers; welders; prison officers; bank clerks; ferry crews; refuse collectors; actors; postmen; care workers; miners; chefs; lock keepers; programmers; midwives; chimney sweeps; security guards; dockers; lorry drivers; gardeners; waiters',
      ),
      asked: (asked / 10).toFixed(1),
      got: (got / 10).toFixed(1),
      people: grouped(pick.step(400, 18_000, 100)),
      wage: grouped(pick.step(1900, 4200, 20)),
      hours: inWords(pick.int(9, 23)),
      days: inWords(pick.int(2, 12)),
      town: pick.town(),
      months: String(pick.int(14, 30)),
    };
  },
  headlines: [
    '{got} per cent more for {trade}',
    '{^trade} walk out',
    'After {hours} hours: a deal for {trade}',
    'What {trade} earn',
    'Why there are too few {trade}',
    '{people} {trade} and one number',
    'The strike of the {trade} enters day {days}',
  ],
  deks: [
    'They asked for {asked} per cent and got {got}: the agreement for {people} {trade} runs for {months} months and contains a surprise on Sundays.',
    'A job advertisement for {trade} stays open for {days} weeks on average; the pay, {wage} halms a month, is only one of the reasons.',
    'After {hours} hours of talks in a hotel by the station {people} {trade} have a new contract; their employers have a headache.',
  ],
  leads: [
    'The {people} {trade} of Halmere will get {got} per cent more, in two steps, over {months} months. The union had asked for {asked}. The agreement was reached on {day}, after {hours} hours.',
    'At {town} the gate stayed shut on {day}. {^trade} had been called out for an hour, stood for three, and sang, which in this trade is not usual.',
    '{w} has been in the job for nineteen years and earns {wage} halms a month, the average for {trade}. "It isn’t bad," {w.he} says. "It’s Tuesday nights that are bad."',
  ],
  body: [
    [
      'For the union {a} spoke of "a result that one can show at home". The employers’ side, led by {b}, spoke of the limits of what could be borne. Both then slept.',
      '"They count the minutes, so we’ve begun to count them too," says {a}, who speaks for the union. The result of the counting, eleven pages long, was on the table from the first hour.',
    ],
    '| Pay of {trade} || | || Average, halms a month | {wage} || Demanded, % | {asked} || Agreed, % | {got} || Duration, months | {months}',
    [
      'The number of {trade} has fallen by a tenth in ten years. Those who are left are older, says {e}, who advises employers, and know what they are worth. "It took them long enough."',
      'Inflation will take about half of it. For the rest, {e}, an economist at the labour office, has a dry word: "Arrears."',
    ],
    'There is a vote on it until {nextmonth}. In {town} they are against it, out of principle, and will vote in favour.',
  ],
};
